using System.Globalization;

namespace Sui.Inspection.Benchmarks.Imports;

/// <summary>
/// What <c>benchmarks/run-import</c> calls, each in a process of its own. Every measurement prints a line of a name and numbers,
/// separated by tabs, which <see cref="ImportReport"/> turns into tables.
/// </summary>
internal static class ImportCommand
{
    /// <summary>Runs one step; the exit code is 2 when there is no such step.</summary>
    public static int Run(string[] arguments)
    {
        switch (arguments)
        {
            case ["csv", var file, var rows]:
                GeneratedSurvey.WriteCsv(file, int.Parse(rows, CultureInfo.InvariantCulture));
                return 0;
            case ["xlsx", var file, var rows]:
                GeneratedSurvey.WriteWorkbook(file, int.Parse(rows, CultureInfo.InvariantCulture));
                return 0;
            case ["workbook", var file, var rows]:
                GeneratedPack.WriteWorkbook(file, int.Parse(rows, CultureInfo.InvariantCulture));
                return 0;
            case ["once", var what, var file]:
                return ImportMeasurements.Once(what, file);
            case ["compare", var file, .. var what]:
                return ImportMeasurements.Compare(what, file);
            case ["report", var results]:
                Console.Write(new ImportReport(File.ReadLines(results)).ToString());
                return 0;
            default:
                Console.Error.WriteLine("There is no such step. benchmarks/run-import calls them all.");
                return 2;
        }
    }
}
