# Answers for the statistics of neighbours in src/stats, from programs that share no code with them. Run in this folder:
#   npx tsx barnet-spatial-input.ts && Rscript spatial.R > spatial.json
# Needs R with spdep and jsonlite (Debian: r-base-core r-cran-spdep r-cran-jsonlite).
# Moran: moran.test under randomisation. Local Moran: localmoran, and for p localmoran_perm's "Pr(folded) Sim". That spdep draws with
# replacement, so small maps have an exact p too, from every possible set of neighbours. Gi*: localG on binary weights with self.
suppressMessages({library(spdep); library(jsonlite)})

# Queen neighbours of a grid, column by column of the given number of rows; lists from 0, and back.
lattice <- function(rows, columns) cell2nb(columns, rows, type = "queen")
from0 <- function(nb) lapply(nb, function(js) I(if (identical(as.integer(js), 0L)) integer(0) else as.integer(js) - 1L))
from1 <- function(lists) structure(lapply(lists, function(js) if (length(js) == 0) 0L else as.integer(js) + 1L), class = "nb", region.id = as.character(seq_along(lists)))

# The exact folded tail: of all sets of k values among the others, the share whose sum is at least, or at most, the real one.
exact_p <- function(values, nb) sapply(seq_along(nb), function(i) {
  js <- nb[[i]]
  sums <- combn(values[-i], length(js), sum)
  c <- sum(values[js])
  min(mean(sums >= c - 1e-9), mean(sums <= c + 1e-9))
})

answer <- function(values, nb, nsim = 0, exact = FALSE) {
  listw <- nb2listw(nb, style = "W", zero.policy = TRUE)
  present <- !is.na(values)
  kept <- subset(nb, present)
  islands <- which(present)[card(kept) == 0]
  test <- moran.test(values, listw, zero.policy = TRUE, na.action = na.omit)
  local <- localmoran(values, listw, zero.policy = TRUE, na.action = na.exclude)
  gi <- localG(values[present], nb2listw(include.self(kept), style = "B"))
  alone <- card(kept) == 0
  out <- list(
    values = values, neighbours = from0(nb), islands = I(islands - 1L), missing = I(which(!present) - 1L), links = sum(card(kept)),
    i = unname(test$estimate[1]), expected = unname(test$estimate[2]), variance = unname(test$estimate[3]), z = unname(test$statistic),
    areas = I(which(present)[!alone] - 1L), local = unname(local[present, 1])[!alone],
    quadrant = as.character(attr(localmoran_perm(values[present], nb2listw(kept, style = "W", zero.policy = TRUE), nsim = 9, zero.policy = TRUE), "quadr")$pysal)[!alone],
    gi = as.numeric(gi)[!alone]
  )
  if (nsim > 0) {
    set.seed(20251030)
    out$p <- unname(localmoran_perm(values, listw, nsim = nsim)[, "Pr(folded) Sim"])
  }
  if (exact) out$exact <- exact_p(values, nb)
  out
}

set.seed(1995)
smooth <- round(as.numeric(outer(1:6, 1:7, function(r, c) 3 * r + c * c / 4)) + rnorm(42, sd = 4), 3)
holes <- smooth
holes[c(2, 7, 8, 20, 42)] <- NA # the first area keeps no neighbour
ties <- c(1, 1, 2, 1, 5, 2, 1, 1, 5, 5, 2, 1, 9, 5, 1, 1)
barnet <- fromJSON("barnet-spatial.json", simplifyVector = TRUE)

answers <- list(
  program = paste0("R ", getRversion(), ", spdep ", packageVersion("spdep")),
  small = answer(round(rnorm(16, 20, 8), 2), lattice(4, 4), exact = TRUE),
  ties = answer(ties, lattice(4, 4), exact = TRUE),
  smooth = answer(smooth, lattice(6, 7)),
  holes = answer(holes, lattice(6, 7)),
  barnet = answer(barnet$values, from1(barnet$neighbours), nsim = 9999)[c("i", "expected", "variance", "z", "links", "islands", "missing", "areas", "local", "quadrant", "gi", "p")],
  adjusted = local({ p <- c(0.01, 0.2, 0.03, 0.04, 0.001, 0.03, 0.9, 0.5, 0.001); list(p = p, bh = p.adjust(p, "BH")) })
)
cat(toJSON(answers, digits = I(16), auto_unbox = TRUE, na = "null", null = "null", pretty = FALSE), "\n")
