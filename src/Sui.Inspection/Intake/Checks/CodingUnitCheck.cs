using Sui.Inspection.Evidence;
using Sui.Inspection.Evidence.Rules;
using Sui.Inspection.Intake.Files;


namespace Sui.Inspection.Intake.Checks;

/// <summary>
/// Leaves out findings that differ from the first of their coding unit in more than direction, strength and statement, and
/// those by a coder who coded the unit before.
/// </summary>
internal static class CodingUnitCheck
{
    private static readonly (string Column, Func<Finding, object?> Value)[] Agreeing =
    [
        ("source", finding => finding.SourceId),
        ("event_date", finding => finding.Dates.Event),
        ("recorded_date", finding => finding.Dates.Recorded),
        ("received_date", finding => finding.Dates.Received),
        ("experience", finding => finding.Experience),
        ("origin", finding => finding.Origin),
        ("criterion", finding => finding.CriterionId),
        ("event", finding => finding.Event),
        ("participants", finding => finding.Participants),
    ];

    /// <summary>Runs the check.</summary>
    public static void Run(IReadOnlyList<FileReading> files)
    {
        var units = new Dictionary<string, Finding>(StringComparer.Ordinal);
        var coders = new HashSet<(string Unit, string? Coder)>();
        foreach (var file in files)
        {
            var leftOut = new HashSet<object>(ReferenceEqualityComparer.Instance);
            foreach (var finding in file.Table.Items.OfType<Finding>())
            {
                if (finding.CodingUnit is { } unit && !Fits(file, finding, unit, units, coders))
                {
                    leftOut.Add(finding);
                }
            }

            if (leftOut.Count > 0)
            {
                file.Table.Remove(leftOut);
            }
        }
    }

    private static bool Fits(
        FileReading file, Finding finding, string unit, Dictionary<string, Finding> units,
        HashSet<(string Unit, string? Coder)> coders)
    {
        var fits = true;
        if (units.TryAdd(unit, finding))
        {
            coders.Add((unit, finding.Coder));
            return true;
        }

        var first = units[unit];
        foreach (var (column, value) in Agreeing)
        {
            if (!Equals(value(finding), value(first)))
            {
                fits = false;
                Report(
                    file, finding, column, IntakeCodes.CodingUnitDisagrees,
                    $"The row differs here from the first of its coding unit, at {first.Locator}.",
                    "The same in every row of a coding unit, but for direction, strength and statement.",
                    "Correct one of the two rows, or give this one another coding unit.");
            }
        }

        if (!coders.Add((unit, finding.Coder)))
        {
            fits = false;
            Report(
                file, finding, FindingFileReader.CoderColumn, IntakeCodes.CoderTwice, "The coder coded this coding unit before.",
                "A different coder in every row of a coding unit.", "Correct the coder, or remove one of the two rows.");
        }

        return fits;
    }

    private static void Report(
        FileReading file, Finding finding, string column, string code, string message, string expected, string action) =>
        file.Problems.Error(
            code, ItemPlace.Of(finding.Locator, nameof(Finding), finding.Id, new Member(column, column)), message,
            expected, action,
            file.Table.PlaceOf(column));
}
