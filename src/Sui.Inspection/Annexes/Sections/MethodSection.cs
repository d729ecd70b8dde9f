using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;

namespace Sui.Inspection.Annexes.Sections;

/// <summary>The method, the versions of what was used, and attributions.</summary>
internal sealed class MethodSection : IAnnexPart
{
    /// <inheritdoc/>
    public AnnexSection Compose(AnnexContext context)
    {
        var words = context.Words;
        var assessment = context.Assessment;
        return new AnnexSection("method", words.Say("Method.Heading"),
        [
            .. context.PublishedOnly ? Blocks.Paragraph(words.Say("How.PublishedOnly"))
                : [new ParagraphBlock(words.Say("Method.Evidence")), new ParagraphBlock(words.Say("Method.Placement"))],
            new ParagraphBlock(words.Say("Method.Words")),
            new FactsBlock(
            [
                Fact("Method.Rubric", Version(context, assessment.Rubric.Identity, assessment.Rubric.Title)),
                Fact("Method.RubricHash", assessment.Rubric.Identify().Sha256),
                Fact("Method.Bars", words.Say(assessment.Rubric.Calibrated ? "Method.Calibrated" : "Method.NotCalibrated")),
                Fact("Method.Framework", Version(context, assessment.Framework.Identity, assessment.Framework.Title)),
                Fact("Method.Publisher", context.In(assessment.Framework.Publisher, "en")),
                Fact("Method.FrameworkHash", assessment.Framework.Identify().Sha256),
                Fact("Method.Standard", Standard(context)),
                Fact("Method.Pack", words.Say(
                    "Method.Pack.Value", ("title", context.FromPack(assessment.Evidence.Title)), ("id", assessment.Evidence.Id))),
                Fact("Method.Library", Library()),
                .. context.Commitment is { } commitment ? new[] { Fact("Method.Commitment", commitment) } : [],
            ]),
        ],
        [
            new AnnexSection("method-licences", words.Say("Licences.Heading"),
            [
                .. Blocks.Paragraph(context.Sentence(context.In(assessment.Framework.Prompt.Attribution))),
                new ParagraphBlock(words.Say("Licences.Sources")),
            ]),
        ]);

        Fact Fact(string key, string value) => new(words.Say(key), Blocks.Runs(value));
    }

    /// <summary>A title with id and version.</summary>
    public static string Version(AnnexContext context, DataVersion identity, LocalisedText title) => context.Words.Say(
        "Method.Version",
        ("title", context.In(title)),
        ("id", identity.Id),
        ("version", context.Words.Figure(identity.Version)));

    private static string Standard(AnnexContext context)
    {
        var id = context.Assessment.Framework.Prompt.StandardId;
        var standard = context.Assessment.Framework.Standards.FirstOrDefault(candidate =>
            string.Equals(candidate.Id, id, StringComparison.Ordinal));
        return standard is null ? id : context.Words.Say(
            standard.Verified ? "Method.Standard.Verified" : "Method.Standard.NotVerified",
            ("id", id),
            ("name", context.In(standard.Name)));
    }

    private static string Library() =>
        "Sui.Inspection " + (typeof(MethodSection).Assembly.GetName().Version?.ToString(3) ?? string.Empty);
}
