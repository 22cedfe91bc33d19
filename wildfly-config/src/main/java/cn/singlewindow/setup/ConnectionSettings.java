package cn.singlewindow.setup;

/** How Connector/J speaks with MariaDB and MySQL: the same words as in {@code cli/10-datasource.cli}. */
final class ConnectionSettings {
    private ConnectionSettings() {}

    static String url(String host, int port) {
        return "jdbc:mysql://" + host + ":" + port + "/" + LocalDatabase.SCHEMA + "?" + plain()
                + "&rewriteBatchedStatements=true&useServerPrepStmts=true&cachePrepStmts=true&prepStmtCacheSize=250&prepStmtCacheSqlLimit=8192"
                + "&useLocalSessionState=true&elideSetAutoCommits=true&cacheServerConfiguration=true&maintainTimeStats=false";
    }

    /** {@code useInformationSchema=false}: the driver's question for key words fails on MariaDB 11 otherwise. */
    static String plain() {
        return "useInformationSchema=false&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=false"
                + "&sslMode=DISABLED&allowPublicKeyRetrieval=true&connectTimeout=5000";
    }
}
