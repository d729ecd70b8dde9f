using System.Text;
using Sui.Inspection.Intake;
using Sui.Inspection.Intake.Containers;
using Sui.Inspection.Problems;
using Sui.Inspection.Returns;


namespace Sui.Inspection.Tests.Returns;

/// <summary>Small surveys of providers in memory.</summary>
internal static class ReturnTexts
{
    public const string Manifest = """
        {
          "format": "sui-returns/1", "id": "s", "title": "Synthetic", "synthetic": true,
          "groups": [ { "id": "a", "name": "Group A", "asked": 4 }, { "id": "b", "name": "Group B", "asked": 2 } ],
          "questions": [
            { "id": "kinds", "text": "Which?", "options": [ { "code": "x", "label": "X" }, { "code": "y", "label": "Y" } ] },
            { "id": "more", "text": "More?", "options": [ { "code": "yes", "label": "Yes" }, { "code": "no", "label": "No" } ] }
          ],
          "file": "returns.csv"
        }
        """;

    public static ReturnReadResult Read(string manifest, string? returns = null) => Read(Encoding.UTF8.GetBytes(manifest), returns);

    public static ReturnReadResult Read(ReadOnlyMemory<byte> manifest, string? returns = null)
    {
        var files = new Dictionary<string, ReadOnlyMemory<byte>> { ["returns.json"] = manifest };
        if (returns is not null)
        {
            files["returns.csv"] = Encoding.UTF8.GetBytes(returns);
        }

        var problems = new ProblemList("returns.json", PackLimits.Default.Problems);
        using var container = new MemoryPack(files, problems);
        return ReturnSurveyReader.Read(container, PackLimits.Default, problems);
    }

    public static ReturnTabulation Tabulate(params string[] rows)
    {
        var read = Read(Manifest, string.Join('\n', ["id,group,providers,parent,received_date,kinds,more", .. rows]));
        Assert.That(read.Problems.Where(problem => problem.Severity == Problems.ProblemSeverity.Error), Is.Empty);
        return ReturnTabulator.Tabulate(read.Survey!);
    }
}
