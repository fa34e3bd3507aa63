# Fitting to the totals of three sides; the figures stand in ../cross-three.test.ts.
totals <- list(c(40, 60), c(20, 30, 50), c(10, 20, 30, 40))
seed <- aperm(array(c(1,2,3,4, 5,6,7,8, 9,10,11,0, 13,1,15,2, 17,3,19,4, 21,5,23,6), dim = c(4, 3, 2)), c(3, 2, 1))
table <- outer(outer(totals[[1]], totals[[2]]), totals[[3]]) / 100^2
fit <- loglin(table, list(1, 2, 3), start = seed, fit = TRUE, eps = 1e-12, iter = 10000, print = FALSE)$fit
cat(sprintf("%.9f", aperm(fit, c(3, 2, 1))), sep = ", ")
