"""A township-year panel with Apache Spark: spark-submit panel.py FAZHI FOLDER OUT

FAZHI is the program, FOLDER holds reports, OUT is the folder that Spark writes the panel to, as CSV with one row for every
township and year and one column for every metric. `fazhi stream` runs once for every partition and reads the files itself,
so FOLDER must have the same path on every worker.

Only metrics with one value are in the panel: what a report states differently in several places, or only for other bodies,
is left empty rather than guessed, and so is everything of two reports of one township and year.
"""

import json
import os
import sys

from pyspark.sql import SparkSession
from pyspark.sql import functions as F

fazhi, folder, out = (os.path.abspath(argument) for argument in sys.argv[1:4])
spark = SparkSession.builder.appName("fazhi panel").getOrCreate()
files = [os.path.join(top, name) for top, _, names in os.walk(folder) for name in sorted(names)]
requests = spark.sparkContext.parallelize(
    [json.dumps({"id": file, "path": file}) for file in sorted(files)], max(2, len(files) // 500)
)
answers = requests.pipe(f"'{fazhi}' stream --jobs 1").map(json.loads)


def rows(report):
    """One row for every metric with one value."""
    if report["source"]["status"] == "refused" or report["kind"] != "report":
        return
    place = report["county"], report["township"], report["year"], report["id"]
    for metric, rollup in report["metrics"].items():
        if rollup["value"] is not None:
            yield *place, metric, float(rollup["value"])


values = spark.createDataFrame(
    answers.flatMap(rows), "county string, township string, year int, file string, metric string, value double"
)
panel = values.groupBy("county", "township", "year").pivot("metric").agg(
    F.when(F.countDistinct("file") == 1, F.first("value"))
)
panel.orderBy("county", "township", "year").coalesce(1).write.csv(out, header=True, mode="overwrite")
spark.stop()
