# Answers for what the command line says of Barnet, from programs that share no code with it. Run in this folder:
#   npx tsx barnet-ring-input.ts && Rscript command-line.R > command-line.json
# Needs R with spdep and jsonlite (Debian: r-base-core r-cran-spdep r-cran-jsonlite).
suppressMessages({library(spdep); library(jsonlite)})

b <- fromJSON("barnet-ring.json")
own <- seq_len(b$own)
nb <- structure(lapply(b$neighbours, function(js) as.integer(js) + 1L), class = "nb", region.id = b$codes)

neighbours <- function(values, nb) {
  listw <- nb2listw(nb, style = "W")
  test <- moran.test(values, listw)
  gi <- as.numeric(localG(values, nb2listw(include.self(nb), style = "B")))
  list(i = unname(test$estimate[1]), expected = unname(test$estimate[2]), areas = length(values), links = sum(card(nb)),
       local = unname(localmoran(values, listw)[own, 1]), gi = gi[own])
}

# Wards and small areas in order of need; whole areas while their residents do not pass the budget.
target <- function(need, residents, deprived, codes, budget) {
  o <- order(-need)
  n <- sum(cumprod(cumsum(residents[o]) <= budget))
  inside <- o[seq_len(n)]
  list(areas = I(codes[inside]), residents = sum(residents[inside]), incomeDeprived = sum(deprived[inside]),
       coverage = sum(deprived[inside]) / sum(deprived), leakage = 1 - sum(deprived[inside]) / sum(residents[inside]))
}
score <- b$values[own]
wards <- sort(unique(b$ward))
by_ward <- function(x) as.numeric(tapply(x, factor(b$ward, wards), sum))
ward_mean <- by_ward(score * b$residents) / by_ward(b$residents)
at <- ward_mean[match(b$ward, wards)]
w <- b$residents / sum(b$residents)
mean_all <- sum(w * score)

cat(toJSON(list(
  program = paste0("R ", getRversion(), ", spdep ", packageVersion("spdep")),
  include = neighbours(b$values, nb),
  exclude = neighbours(score, subset(nb, seq_along(nb) %in% own)),
  variance = list(total = sum(w * (score - mean_all)^2), between = sum(w * (at - mean_all)^2), within = sum(w * (score - at)^2),
                  withinShare = sum(w * (score - at)^2) / sum(w * (score - mean_all)^2)),
  targeting = lapply(c(20000, 50000, 150000), function(budget) list(
    budget = budget,
    ward = target(ward_mean, by_ward(b$residents), by_ward(b$deprived), wards, budget),
    small = target(score, b$residents, b$deprived, b$codes[own], budget)))
), digits = NA, auto_unbox = TRUE), "\n")
