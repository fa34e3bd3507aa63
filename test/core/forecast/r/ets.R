# Figures of R's forecast package that the tests of core/forecast compare with. They were made with R 4.2.2 and
# forecast 8.20:  Rscript ets.R > ets.json
# The four series are data sets of R itself (package datasets).
suppressMessages(library(forecast))

number <- function(x) format(as.numeric(x), digits = 15, scientific = FALSE, trim = TRUE)
list_of <- function(x) paste0("[", paste(number(x), collapse = ", "), "]")
object <- function(...) {
  fields <- list(...)
  paste0("{ ", paste0('"', names(fields), '": ', unlist(fields), collapse = ", "), " }")
}
quoted <- function(x) paste0('"', x, '"')

series <- list(AirPassengers = AirPassengers, UKgas = UKgas, USAccDeaths = USAccDeaths, JohnsonJohnson = JohnsonJohnson)
models <- list(
  c("ANN", FALSE), c("AAN", FALSE), c("AAN", TRUE), c("ANA", FALSE), c("AAA", FALSE), c("AAA", TRUE),
  c("MNN", FALSE), c("MAN", FALSE), c("MAN", TRUE), c("MNA", FALSE), c("MAA", FALSE), c("MAA", TRUE),
  c("MNM", FALSE), c("MAM", FALSE), c("MAM", TRUE)
)
shown <- function(model, damped) if (damped) sub("A(.)$", "Ad\\1", model) else model
horizon_of <- function(y) if (frequency(y) == 12) 12 else 8

fixed <- function(y, model, damped) {
  fit <- ets(y, model = model, damped = damped)
  h <- horizon_of(y)
  coming <- forecast(fit, h = h, level = 80)
  spread <- (coming$upper - coming$mean) / qnorm(0.9)
  object(model = quoted(shown(model, damped)), logLikelihood = number(fit$loglik), aicc = number(fit$aicc),
         mean = list_of(coming$mean), deviation = list_of(spread))
}

# Twelve origins one step apart, the last of them one horizon before the end; errors by the mean absolute error of the
# seasonal naive method within the history before each origin.
rolling <- function(y) {
  h <- horizon_of(y); m <- frequency(y); n <- length(y)
  at <- (n - h - 11):(n - h)
  errors <- sapply(at, function(origin) {
    past <- ts(y[1:origin], frequency = m)
    scale <- mean(abs(diff(past, lag = m)))
    now <- y[(origin + 1):(origin + h)]
    c(ets = mean(abs(forecast(ets(past), h = h)$mean - now)), theta = mean(abs(thetaf(past, h = h)$mean - now)),
      snaive = mean(abs(snaive(past, h = h)$mean - now))) / scale
  })
  mean_of <- rowMeans(errors)
  object(ets = number(mean_of["ets"]), theta = number(mean_of["theta"]), seasonalNaive = number(mean_of["snaive"]))
}

one <- function(name) {
  y <- series[[name]]
  chosen <- ets(y)
  theta <- thetaf(y, h = horizon_of(y), level = 80)
  paste0('  "', name, '": {\n    "period": ', frequency(y), ',\n    "values": ', list_of(y),
         ',\n    "chosen": ', quoted(shown(paste0(chosen$components[1:3], collapse = ""), chosen$components[4] == "TRUE")),
         ',\n    "theta": ', object(mean = list_of(theta$mean), high = list_of(theta$upper)),
         ',\n    "rolling": ', rolling(y),
         ',\n    "models": [\n      ',
         paste(sapply(models, function(m) fixed(y, m[1], m[2] == "TRUE")), collapse = ",\n      "), "\n    ]\n  }")
}
cat("{\n", paste(sapply(names(series), one), collapse = ",\n"), "\n}\n", sep = "")
