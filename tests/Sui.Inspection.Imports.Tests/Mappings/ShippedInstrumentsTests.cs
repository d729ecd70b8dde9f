using Sui.Inspection.Imports.Tests.Support;
using Sui.Inspection.Instruments;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Imports.Tests.Mappings;

/// <summary>Every instrument that is shipped can be recognised in an export of its own questions.</summary>
internal sealed class ShippedInstrumentsTests
{
    private static IEnumerable<string> Ids => BuiltIn.Instruments.Ids().Order(StringComparer.Ordinal);

    [Test]
    public void Propose_ExportWithIds_AnswersEveryQuestion([ValueSource(nameof(Ids))] string id) => AnswersAll(id, question => question.Id);

    [Test]
    public void Propose_ExportWithGroupedIds_AnswersEveryQuestion([ValueSource(nameof(Ids))] string id) =>
        AnswersAll(id, question => "part-one-" + question.Id);

    [Test]
    public void Propose_ExportWithTexts_AnswersEveryQuestion([ValueSource(nameof(Ids))] string id, [Values("en", "cy")] string language) =>
        AnswersAll(id, question => question.Text.In(language));

    [Test]
    public void Propose_ExportWithNumberedTexts_AnswersEveryQuestion([ValueSource(nameof(Ids))] string id) => AnswersAll(
        id, question => "<p>Q7. " + question.Text.English.ToUpperInvariant().Replace("'", "’", StringComparison.Ordinal) + "</p> *");

    [Test]
    public void Propose_LabelsOfEveryOption_AreUnderstood([ValueSource(nameof(Ids))] string id, [Values("en", "cy")] string language)
    {
        foreach (var question in BuiltIn.Instruments.Find(id)!.Questions.Where(question => question.Options.Count > 0))
        {
            var labels = question.Options.Select(option => new[] { option.Label.In(language).ToUpperInvariant() });

            Assert.That(Proposals.For([[question.Id], .. labels], BuiltIn.Instruments.Find(id)!).Columns.Single().NotUnderstood, Is.Zero,
                question.Id);
        }
    }

    private static void AnswersAll(string id, Func<Question, string> header)
    {
        var instrument = BuiltIn.Instruments.Find(id)!;
        var proposal = Proposals.For(
            [[.. instrument.Questions.Select(header)], [.. instrument.Questions.Select(_ => "x")]], instrument);

        Assert.That(proposal.Columns.Select(column => column.Mapping.QuestionId),
            Is.EqualTo(instrument.Questions.Select(question => question.Id)));
        Assert.That(proposal.Columns.Select(column => column.Certainty), Is.All.EqualTo(MappingCertainty.Certain));
    }
}
