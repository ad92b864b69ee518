# Answers for src/stats, from programs that share no code with it. Run in this folder:
#   Rscript stats.R > stats.json
# Needs R with jsonlite and classInt (Debian: r-base-core r-cran-jsonlite r-cran-classint).
# byar: the formulas of PHEindicatormethods' byars_lower and byars_upper, exact Poisson by qchisq below 10.
# wilson: prop.test without continuity correction. newcombe: the first three are rows of Newcombe (1998), table II, and agree with it.
z <- qnorm(0.975)

wilson <- function(x, n) {
  limits <- suppressWarnings(prop.test(x, n, correct = FALSE))$conf.int
  list(successes = x, trials = n, low = limits[1], high = limits[2])
}

byar <- function(x) {
  if (x < 10) limits <- c(if (x == 0) 0 else qchisq(0.025, 2 * x) / 2, qchisq(0.975, 2 * x + 2) / 2)
  else limits <- c(x * (1 - 1 / (9 * x) - z / (3 * sqrt(x)))^3, (x + 1) * (1 - 1 / (9 * (x + 1)) + z / (3 * sqrt(x + 1)))^3)
  list(count = x, low = limits[1], high = limits[2])
}

newcombe <- function(a, m, b, n) {
  w1 <- unlist(wilson(a, m)[3:4])
  w2 <- unlist(wilson(b, n)[3:4])
  d <- a / m - b / n
  list(args = c(a, m, b, n), difference = d,
    low = unname(d - sqrt((a / m - w1[1])^2 + (w2[2] - b / n)^2)), high = unname(d + sqrt((w1[2] - a / m)^2 + (b / n - w2[1])^2)))
}

ratio <- function(a, m, b, n) {
  exact <- poisson.test(c(a, b), c(m, n))$conf.int
  log <- if (a > 0 && b > 0) {
    fit <- glm(c(a, b) ~ c(1, 0) + offset(log(c(m, n))), family = poisson, control = list(epsilon = 1e-12))
    exp(coef(summary(fit))[2, 1:2] %*% rbind(c(1, 1), c(-z, z)))
  }
  list(args = c(a, m, b, n), exact = as.numeric(exact), log = as.numeric(log))
}

set.seed(20251030)
skewed <- round(rlnorm(60, 2, 0.8), 3)
ties <- c(4, 1, 4, 9, 4, 1, 7, 7, 2, 4)
weights <- c(3, 1, 2, 5, 1, 4, 2, 2, 6, 1)
groups <- rep(c("a", "b", "c"), c(3, 3, 4))
shares <- c(0, 0.05, 0.1, 0.25, 0.5, 0.8, 0.95, 1)
spread <- aov(skewed[1:10] ~ groups, weights = weights)
squares <- summary(spread)[[1]][["Sum Sq"]] / sum(weights)

answers <- list(
  program = paste0("R ", getRversion(), ", classInt ", packageVersion("classInt")),
  wilson = list(wilson(65, 100), wilson(0, 10), wilson(10, 10), wilson(1, 1), wilson(15, 148), wilson(15892, 159884), wilson(3, 7)),
  byar = lapply(c(0, 1, 2, 5, 9, 10, 25, 65, 1000, 15892), byar),
  newcombe = list(newcombe(56, 70, 48, 80), newcombe(9, 10, 3, 10), newcombe(0, 10, 0, 20), newcombe(907, 1999, 1560, 7600)),
  rateRatio = list(ratio(11, 800, 23, 1000), ratio(120, 15000, 95, 14000), ratio(0, 100, 6, 120), ratio(4, 90, 0, 110)),
  samples = list(skewed = skewed, ties = ties, weights = weights, groups = groups, shares = shares),
  quantile = list(skewed = unname(quantile(skewed, shares, type = 7)), ties = unname(quantile(ties, shares, type = 7))),
  weightedMean = weighted.mean(skewed[1:10], weights),
  weightedQuantile = unname(quantile(rep(skewed[1:10], weights), shares, type = 2)),
  weightedTies = unname(quantile(rep(ties, weights), shares, type = 2)),
  rankAverage = rank(ties), rankMin = rank(ties, ties.method = "min"),
  mad = mad(skewed, constant = 1), madTies = mad(ties, constant = 1),
  robustZ = (skewed - median(skewed)) / mad(skewed, constant = 1.4826),
  variance = list(between = squares[1], within = squares[2]),
  pearson = cor(skewed[1:30], skewed[31:60]),
  regularisedBeta = pbeta(c(0.001, 0.2, 0.5, 0.9), c(0.5, 3, 40, 800), c(2, 7, 41, 60)),
  regularisedGamma = pgamma(c(0.01, 1, 9, 30), c(0.5, 3, 10, 25)),
  logGamma = lgamma(c(0.1, 1, 1.5, 12, 160000)),
  naturalBreaks = lapply(2:7, function(k) {
    wide <- classInt::classIntervals(skewed, k, style = "fisher")$brks
    edges <- sort(skewed)
    # classInt puts a bound half-way between two classes; ours is the lowest value of the upper one.
    c(edges[1], sapply(wide[2:k], function(bound) min(edges[edges >= bound])), max(edges))
  })
)
cat(jsonlite::toJSON(answers, digits = I(16), auto_unbox = TRUE, pretty = TRUE), "\n")
