# Every placement measure in data.table. Usage: Rscript placements.R FOLDER YEAR
suppressMessages(library(data.table))
args <- commandArgs(TRUE); folder <- args[1]; year <- as.integer(args[2])
day <- function(text) as.IDate(fastday(text))
fastday <- function(text) { u <- unique(text); as.integer(as.IDate(u, "%d/%m/%Y"))[match(text, u)] }

t0 <- proc.time()[3]
ep <- fread(file.path(folder, "episodes.csv"), select = c("CHILD", "DECOM", "RNE", "LS", "PLACE", "DEC", "PL_POST"))
ep[, `:=`(DECOM = fastday(DECOM), DEC = fastday(DEC))]
born <- fread(file.path(folder, "header.csv"), select = c("CHILD", "DOB"))
born[, DOB := fastday(DOB)]
read <- proc.time()[3] - t0

t0 <- proc.time()[3]
on <- function(y, m, d) as.integer(as.IDate(sprintf("%d-%02d-%02d", y, m, d)))
last <- on(year, 3, 31); f <- sapply(0:4, function(n) on(year - n, 4, 1)); F <- function(n) f[n + 1]
far <- .Machine$integer.max
there <- unique(ep[is.na(DEC) | DEC >= F(1), CHILD]) # nobody else is in any cohort
r <- ep[DECOM <= last & CHILD %in% there]
setorder(r, CHILD, DECOM)
r[, `:=`(until = fifelse(is.na(DEC), far, DEC), begins = RNE %chin% c("S", "P", "B"), away = PLACE %chin% c("T0", "T1", "T2", "T3", "T4"),
         short = LS %chin% c("V1", "V3", "V4"), respite = LS %chin% c("V3", "V4"))]
answers <- list()
answer <- function(name, base, yes) answers[[length(answers) + 1]] <<- c(name, base, yes)

e <- r[short == FALSE]
e[, same := CHILD == shift(CHILD, fill = -1L)]
e[, apart := !same | shift(until, fill = 0L) < DECOM | RNE == "S"]
e[, period := cumsum(apart)]
e[, wasaway := same & shift(away, fill = FALSE)]
e[, at := nafill(fifelse(away, NA_integer_, .I), "locf")]
e[, at := fifelse(at >= which(apart)[period], at, NA_integer_)]
e[, before := fifelse(apart, NA_integer_, shift(at))]
e[, `:=`(homeplace = PLACE[before], homepost = PL_POST[before])]
e[, isnew := !away & (is.na(before) | (begins & !(wasaway & PLACE == homeplace & PL_POST == homepost) &
    !(PLACE %chin% c("A3", "A5") & homeplace %chin% c("U1", "U2", "U3", "U4", "U5", "U6", "A3", "A5"))))]
e <- e[!(away & is.na(before))]
e[, n := cumsum(isnew)]
s <- e[, .(CHILD = first(CHILD), start = min(DECOM), finish = max(until)), by = n]
s[, code := e[away == FALSE, .(code = last(PLACE)), by = n]$code]
s <- s[start < finish]

r[, `:=`(d = until > last & !short, d2 = !short & until > DECOM & DECOM < F(1) & until >= F(2), annex = !short & until > DECOM & until >= on(year - 1, 10, 1))]
k <- r[, .(den = sum(d), den2 = sum(d2), annex = sum(annex)), by = CHILD]
k[, `:=`(den = den > 0, den2 = den2 > 0, annex = annex > 0)]
counted <- s[finish >= F(2), .(n1 = sum(finish >= F(1)), n2 = .N), by = CHILD]
k <- counted[k, on = "CHILD"]
k[is.na(n1), `:=`(n1 = 0L, n2 = 0L)]
answer("dfe_placements_1y", sum(k$den), sum(k$den & k$n1 >= 3))
answer("dfe_placements_2y", sum(k$den & k$den2), sum(k$den & k$den2 & k$n2 >= 3))

c1 <- r[respite == FALSE]
cden <- unique(c1[until > last, CHILD])
written <- list()
for (n in 1:4) {
  w <- c1[until >= F(n) & CHILD %in% cden]
  w[, `:=`(b = begins & DECOM > F(n), o = begins & DECOM >= F(n), x = DECOM < F(n - 1) & until > DECOM)]
  g <- w[, .(begun = sum(b), onday = sum(o), start = min(DECOM), day = sum(x)), by = CHILD]
  g[, `:=`(incare = start < F(n), early = start <= F(n - 1), day = day > 0)]
  skip <- unique(w[begins == TRUE], by = "CHILD")[RNE == "S" & DECOM > F(n), CHILD]
  g[, coded := begun - (CHILD %in% skip)]
  g[, aswritten := onday - !incare]
  answer(paste0("commissioner_changes_as_coded_", n, "y"), sum(n == 1 | g$early), sum((n == 1 | g$early) & g$coded >= 2))
  written[[n]] <- c(paste0("commissioner_changes_as_written_", n, "y"), sum(n == 1 | g$day), sum((n == 1 | g$day) & g$aswritten >= 2))
}
answers <- c(answers, written)
answer("annex_a_placements_12m", sum(k$annex), sum(k$annex & k$n1 >= 3))

r[, same := CHILD == shift(CHILD, fill = -1L)]
r[, joins := same & shift(until, fill = 0L) >= DECOM & RNE != "S"]
r[, afterbreak := same & shift(short, fill = FALSE)]
r[, care := cumsum(!joins | afterbreak)]
r[, h := joins & afterbreak]
p <- r[short == FALSE, .(CHILD = first(CHILD), care_start = min(DECOM), until = max(until), holds = sum(h)), by = care]
p[, holds := holds > 0]
p <- p[until > last & !holds & care_start <= on(year - 3, 9, 30)]
p <- born[p, on = "CHILD"][DOB > on(year - 16, 3, 31)]
s[, previous := fifelse(CHILD == shift(CHILD, fill = -1L), shift(start), NA_integer_)]
p <- s[finish > last, .(CHILD, start, previous, code)][p, on = "CHILD"]
yes <- (p$start < F(2)) | (p$code %chin% c("A2", "A3", "A4", "A5", "A6") & p$previous >= p$care_start & p$previous < F(2))
answer("dfe_long_term", nrow(p), sum(yes, na.rm = TRUE))
compute <- proc.time()[3] - t0

for (one in answers) cat("answer", one, "\n")
cat(sprintf("time read %.4f compute %.4f\n", read, compute))
