package cn.singlewindow.bench;

import cn.singlewindow.bench.rows.AgenciesRow;
import cn.singlewindow.bench.rows.CrashRow;
import cn.singlewindow.bench.rows.HostileRow;
import cn.singlewindow.bench.rows.IntakeRow;
import cn.singlewindow.bench.rows.NightRow;
import cn.singlewindow.bench.rows.RetryRow;
import cn.singlewindow.bench.rows.RulesRow;
import cn.singlewindow.bench.rows.SealedTrailRow;
import cn.singlewindow.bench.rows.TenancyRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** {@code bench/run ROW [--quick] [--out FILE]}, {@code --list}, {@code --table}. Ends with 1 if something was violated. */
public final class Bench {

    private static final List<Row> ROWS = List.of(
            new IntakeRow(),
            new RulesRow(),
            new CrashRow(),
            new RetryRow(),
            new SealedTrailRow(),
            new HostileRow("X3"),
            new HostileRow("X4"),
            new HostileRow("X5"),
            new TenancyRow(),
            new AgenciesRow(),
            new NightRow());
