# Times spdep's localmoran_perm on the numbers in a folder: values.txt, one a line; neighbours.txt, a line of rows from 1 for each area.
# Writes local-moran.txt: I and the folded p of each area. Prints seconds, and the version.
suppressMessages(library(spdep))
arguments <- commandArgs(trailingOnly = TRUE)
folder <- arguments[1]
values <- scan(file.path(folder, "values.txt"), quiet = TRUE)
lists <- lapply(strsplit(readLines(file.path(folder, "neighbours.txt")), " ", fixed = TRUE), as.integer)
lists[lengths(lists) == 0] <- list(0L)
nb <- structure(lists, class = "nb", region.id = as.character(seq_along(lists)))
listw <- nb2listw(nb, style = "W", zero.policy = TRUE)
seconds <- system.time(local <- localmoran_perm(values, listw, nsim = as.integer(arguments[2]), zero.policy = TRUE, iseed = 1L))[["elapsed"]]
write.table(local[, c("Ii", "Pr(folded) Sim")], file.path(folder, "local-moran.txt"), row.names = FALSE, col.names = FALSE)
cat(seconds, paste0("spdep ", packageVersion("spdep"), ", R ", getRversion()), sep = "\n")
