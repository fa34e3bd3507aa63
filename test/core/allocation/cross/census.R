# The census example of Bishop, Fienberg and Holland (1975); its figures stand in ../cross.test.ts and test/cases/CROSS.
seed <- matrix(c(1306,83,0, 619,765,3, 263,1194,9, 173,1372,28, 171,1393,51, 159,1372,81, 208,1350,108, 1116,4100,2329), ncol=3, byrow=TRUE)
new <- matrix(c(1412,0,0, 1402,0,0, 1174,276,0, 0,1541,0, 0,1681,0, 0,1532,0, 0,1662,0, 0,5010,2634), ncol=3, byrow=TRUE)
fit <- loglin(new, list(1, 2), start = seed, fit = TRUE, eps = 1e-12, iter = 10000, print = FALSE)$fit
print(rowSums(new)); print(colSums(new))
cat(sprintf("%.10f", t(fit)), sep=",")
