using System.Globalization;
using System.Text;
using Sui.Inspection.Annexes;
using Sui.Inspection.Assessments;
using Sui.Inspection.Intake;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tests.Disclosure;

/// <summary>
/// A small pack as files, from which an attack starts: what the reader refuses, nobody can have published. Each group of people answered a
/// question each, in CSV; who answered is numbered, so that one answer can be changed and nothing else.
/// </summary>
internal sealed record FilePack(IReadOnlyList<FileSource> Sources)
{
    private const string Head = "id,source,event_date,recorded_date,received_date,experience,person,outcome,";

    public FilePack With(int source, int question, FileAnswers answers) => new(
    [
        .. Sources.Select((one, place) => place != source ? one
            : one with { Answers = [.. one.Answers.Select((old, at) => at == question ? answers : old)] }),
    ]);

    public AnnexDocument Compose(AnnexPart part = AnnexPart.Annex) => Compose(Assess(), part);

    public Assessment Assess() => Assess(ExamplePacks.Inspection.Read(Files()));

    /// <summary>Everything that is published of an assessment: the annex and its supplement, as JSON.</summary>
    public static IEnumerable<string> Published(Assessment assessment) =>
        new[] { AnnexPart.Annex, AnnexPart.Supplement }.Select(part => Encoding.UTF8.GetString(Bytes(Compose(assessment, part))));

    public static Assessment Assess(PackReadResult read)
    {
        Assert.That(read.Pack, Is.Not.Null, string.Join('\n', read.Problems));
        return ExamplePacks.Inspection.Assess(read);
    }

    public static AnnexDocument Compose(Assessment assessment, AnnexPart part) =>
        ExamplePacks.Inspection.Compose(assessment, new AnnexRequest { Part = part });

    public static byte[] Bytes(AnnexDocument document)
    {
        using var output = new MemoryStream();
        ExamplePacks.Inspection.Write(document, "json", output);
        return output.ToArray();
    }

    public Dictionary<string, ReadOnlyMemory<byte>> Files()
    {
        var files = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal) { ["pack.json"] = Utf8(Manifest()) };
        foreach (var source in Sources)
        {
            files[source.Id + ".csv"] = Utf8(Rows(source));
        }

        return files;
    }

    private static ReadOnlyMemory<byte> Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static string Rows(FileSource source)
    {
        var rows = new StringBuilder(Head).AppendJoin(',', source.Answers.Select(answers => answers.Question)).Append('\n');
        for (var person = 0; person < source.Asked; person++)
        {
            rows.Append(CultureInfo.InvariantCulture, $"{source.Id}{person},{source.Id},2019-05,,,Lived,,Completed,")
                .AppendJoin(',', source.Answers.Select(answers => answers.Of(person))).Append('\n');
        }

        return rows.ToString();
    }

    private string Manifest()
    {
        var sources = string.Join(',', Sources.Select(source =>
            $$"""{"id":"{{source.Id}}","kind":"{{source.Kind}}","origin":"Inspectorate","title":"{{source.Id}}","sample":{"drawnBy":"Inspectorate"},"representativeness":"Adequate"}"""));
        var files = string.Join(',', Sources.Select(source =>
            $$"""{"kind":"{{(source.Kind == "Survey" ? "survey" : "interviews")}}","path":"{{source.Id}}.csv","instrument":"{{source.Instrument}}"}"""));
        return $$"""
            {"format":"sui-evidence-pack/1","id":"attacked","title":"Made up","synthetic":true,"provider":{"id":"p","name":"P"},
             "framework":"hmip-probation-2018","period":{"from":"2018-06-01","to":"2019-05-31"},
             "fieldwork":{"from":"2019-06-03","to":"2019-06-07"},"sources":[{{sources}}],"files":[{{files}}]}
            """;
    }
}
