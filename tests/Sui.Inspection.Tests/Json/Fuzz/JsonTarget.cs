using System.Text;
using System.Text.Json.Nodes;
using Sui.Inspection.Assessments;
using Sui.Inspection.Coding;
using Sui.Inspection.Imports;
using Sui.Inspection.Instruments;
using Sui.Inspection.Problems;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;
using Sui.Inspection.Tests.Returns;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tests.Json.Fuzz;

/// <summary>A kind of JSON file, with a sound example and its reader.</summary>
internal sealed record JsonTarget(
    string Name, byte[] Original, string Shape, Func<byte[], (bool Read, IReadOnlyList<Problem> Problems)> Read)
{
    public static IEnumerable<JsonTarget> All =>
    [
        new("rubric", BuiltIn.Bytes("data/sui-ladder-2.json"), "SUI30", json =>
        {
            var read = new RubricReader().Read(json, "rubric.json");
            return (read.Rubric is not null, read.Problems);
        }),
        new("framework", BuiltIn.Bytes("data/hmip-probation-2018-2.json"), "SUI40", json =>
        {
            var read = new FrameworkReader().Read(json, "framework.json");
            return (read.Framework is not null, read.Problems);
        }),
        new("instrument", BuiltIn.Bytes("data/instruments/service-user-survey-2.json"), "SUI40", ReadInstrument),
        new("guide", BuiltIn.Bytes("data/instruments/telephone-interview-2.json"), "SUI40", ReadInstrument),
        new("mapping", Mapping(), "SUI61", json =>
        {
            var read = SuiImports.CreateMappingFile().Read(json, "mapping.json");
            return (read.Mapping is not null, read.Problems);
        }),
        new("returns", Repository.Bytes("examples", "returns", "bulletin-2019-03", "returns.json"), "SUI64", json =>
        {
            var read = ReturnTexts.Read(json);
            return (read.Survey is not null, read.Problems);
        }),
        new("codebook", BuiltIn.Bytes("codebooks/sui-verbatim-1.json"), "SUI85", json =>
        {
            var read = Codebooks.Read(json, "codebook.json");
            return (read.Codebook is not null, read.Problems);
        }),
        AssessmentTarget(),
    ];

    public override string ToString() => Name;

    /// <summary>Whether a problem is one of the file's shape, SUI..01 to SUI..11.</summary>
    public bool IsShape(Problem problem) =>
        problem.Code.StartsWith(Shape, StringComparison.Ordinal) && string.CompareOrdinal(problem.Code[5..], "11") <= 0;

    /// <summary>The example with words in place of all its sentences.</summary>
    public byte[] Saying(string words)
    {
        var root = JsonNode.Parse(Original)!;
        Say(root, words, 0);
        return Encoding.UTF8.GetBytes(root.ToJsonString());
    }

    private static JsonTarget AssessmentTarget()
    {
        using var kept = new MemoryStream();
        AssessmentJson.Write(ExamplePacks.Assess("worked-case"), kept);
        return new("assessment", kept.ToArray(), "SUI51", json =>
        {
            var read = AssessmentJson.Read(json, "assessment.json");
            return (read.Document is not null, read.Problems);
        });
    }

    private static byte[] Mapping()
    {
        using var export = new MemoryStream(Repository.Bytes("examples", "exports", "alchemer.csv"));
        var request = new ImportRequest { FileName = "alchemer.csv", InstrumentId = "service-user-survey", Culture = "en-GB" };
        return SuiImports.CreateMappingFile().Write(SuiInspection.Create(options => options.AddImports()).Importer.Preview(export, request).Mapping!);
    }

    private static (bool Read, IReadOnlyList<Problem> Problems) ReadInstrument(byte[] json)
    {
        var read = new InstrumentReader().Read(json, "instrument.json", BuiltIn.Rubric);
        return (read.Instrument is not null, read.Problems);
    }

    private static int Say(JsonNode? node, string words, int count)
    {
        if (node is JsonObject properties)
        {
            foreach (var (name, value) in properties.ToList())
            {
                if (value is JsonValue text && text.TryGetValue<string>(out var old) && old.Contains(' ', StringComparison.Ordinal))
                {
                    properties[name] = $"{words} {++count}";
                }
                else
                {
                    count = Say(value, words, count);
                }
            }
        }

        foreach (var item in node as JsonArray ?? [])
        {
            count = Say(item, words, count);
        }

        return count;
    }
}
