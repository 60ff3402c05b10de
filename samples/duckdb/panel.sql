-- A township-year panel with DuckDB, from the lines of:  fazhi export FOLDER -o reports.ndjson
--
-- One row for every township, year and metric. `value` is empty where a report states several values (`rule` is then
-- 'several') or where only other bodies do ('byActor'). Two reports of one township and year stay two rows: see `path`.

CREATE OR REPLACE TABLE report AS
SELECT
  source.path AS path,
  source.status AS status,
  kind,
  county,
  township,
  year,
  metrics
FROM read_json(
  'reports.ndjson',
  format = 'newline_delimited',
  maximum_object_size = 67108864,
  columns = {
    source: 'STRUCT(path VARCHAR, status VARCHAR)',
    kind: 'VARCHAR',
    county: 'VARCHAR',
    township: 'VARCHAR',
    year: 'INTEGER',
    metrics: 'MAP(VARCHAR, STRUCT("value" DOUBLE, qualifier VARCHAR, unit VARCHAR, rule VARCHAR))'
  }
);

CREATE OR REPLACE TABLE panel AS
SELECT
  county,
  township,
  year,
  entry.key AS metric,
  entry.value.value AS value,
  entry.value.qualifier AS qualifier,
  entry.value.unit AS unit,
  entry.value.rule AS rule,
  path
FROM report, unnest(map_entries(metrics)) AS entries(entry)
WHERE status <> 'refused' AND kind = 'report'
ORDER BY county, township, year, metric;

-- Which township resolved the smallest share of its disputes?
SELECT township, year, value AS dispute_resolution_rate, path
FROM panel
WHERE metric = 'dispute_resolution_rate' AND value IS NOT NULL
ORDER BY value, township
LIMIT 5;
