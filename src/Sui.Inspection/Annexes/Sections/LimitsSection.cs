using Sui.Inspection.Assessments;
using Sui.Inspection.Problems;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes.Sections;

/// <summary>The limits of the evidence: what is absent, what is weak, and where it comes from.</summary>
internal sealed class LimitsSection : IAnnexPart
{
    // What reading a pack says of answers that were imported from a column that asks something else.
    private const string AskedSomethingElse = "SUI2049";

    /// <inheritdoc/>
    public AnnexSection Compose(AnnexContext context)
    {
        var words = context.Words;
        var comments = new DecisionWords(context).ProviderComments().ToList();
        return new AnnexSection("limits", words.Say("Limits.Heading"), [.. Blocks.List(Limits(context))],
        [
            .. Absences(context),
            .. Citations(context),
            .. comments.Count == 0 ? [] : new[] { new AnnexSection("limits-comments", words.Say("Decision.Comments"), comments) },
        ]);
    }

    /// <summary>What limits the evidence, a sentence each.</summary>
    public static IEnumerable<string> Limits(AnnexContext context)
    {
        var words = context.Words;
        var pack = context.Pack;
        if (pack.Synthetic)
        {
            yield return words.Say("Limits.Synthetic");
        }

        if (pack.PublishedEvidenceOnly)
        {
            yield return words.Say("Limits.PublishedOnly");
        }

        yield return words.Say(
            context.PublishedOnly ? "Limits.Period.PublishedOnly" : "Limits.Period", ("period", words.Span(pack.Period)), ("fieldwork", words.Span(pack.Fieldwork)));
        var poor = context.Assessment.Heard.Sources.Where(source =>
            source is { Kind: SourceKind.Survey, Representativeness: Representativeness.Poor }).Select(source => context.FromPack(source.Title))
            .Distinct(StringComparer.Ordinal).ToList();
        if (poor.Count > 0)
        {
            yield return words.Count(
                "Limits.Poor",
                poor.Count,
                ("titles", words.List(poor)),
                ("most", LimitWords.Figure(context, context.Rubric.Signals.PoorSurveyClamp)),
                ("needed", LimitWords.Figure(context, context.Rubric.Statuses.MetAt)));
        }

        foreach (var why in context.Published ? new RepresentationWords(context).InPrint() : [])
        {
            yield return why;
        }

        var own = pack.Sources.Where(source => source.Origin == Origin.Provider).Select(source => context.FromPack(source.Title)).ToList();
        if (own.Count > 0)
        {
            yield return words.Count("Limits.Provider", own.Count, ("titles", words.List(own)));
        }

        if (context.Assessment.Problems.Any(problem => string.Equals(problem.Code, AskedSomethingElse, StringComparison.Ordinal)))
        {
            yield return words.Say("Limits.Unlike");
        }

        var silent = context.Assessment.Criteria.Count(outcome =>
            outcome is { Status: CriterionStatus.NoEvidence, Absence: null or Absence.NoEvidence });
        yield return words.Count(
            "Limits.Silent", silent, ("silent", words.Capitalise(words.Of(silent, context.Assessment.Criteria.Count))));
        // That nothing was lost is no limit.
        if (Count(context, ProblemSeverity.Error) is var errors && (errors > 0 || !context.Published))
        {
            yield return words.Count("Limits.Errors", errors);
        }

        if (context.Published)
        {
            yield break;
        }

        // A number of warnings can tell how many rows a source has, and with that how few people it heard.
        yield return words.Count("Limits.Warnings", Count(context, ProblemSeverity.Warning));
        yield return words.Say("Limits.Reading");
    }

    private static int Count(AnnexContext context, ProblemSeverity severity) =>
        context.Assessment.Problems.Count(problem => problem.Severity == severity);

    /// <summary>What is absent, and why; none where nothing is.</summary>
    public static IEnumerable<AnnexSection> Absences(AnnexContext context)
    {
        var words = context.Words;
        var absences = context.Assessment.Absences;
        return absences.Count == 0 ? [] :
        [
            new AnnexSection("limits-absences", words.Say("Absences.Heading"),
            [
                new ParagraphBlock(words.Say("Absences.Intro")),
                .. Blocks.Table(
                    words.Say("Absences.Table"),
                    [
                        new(words.Say("Absences.Which"), 2),
                        new(words.Say("Absences.Criteria"), 1.6),
                        new(words.Say("Absences.Note"), 3),
                    ],
                    absences.GroupBy(absence => (absence.Absence, Note: absence.Note ?? string.Empty))
                        .OrderByDescending(group => group.Key.Absence).Select(group => (IReadOnlyList<TableCell>)
                        [
                            words.Name(group.Key.Absence),
                            words.List([.. group.Select(absence => absence.CriterionId)]),
                            group.Key.Note.Length == 0 ? words.Say("Absence.NoNote." + group.Key.Absence)
                                : context.Sentence(context.FromPack(group.Key.Note)),
                        ])),
            ]),
        ];
    }

    private static IEnumerable<AnnexSection> Citations(AnnexContext context)
    {
        var words = context.Words;
        var sources = context.Pack.Sources;
        return
        [
            new AnnexSection("limits-sources", words.Say("Sources.Heading"),
            [
                .. Blocks.Table(
                    words.Say("Sources.Table"),
                    [
                        new(words.Say("Sources.Title"), 2.4),
                        new(words.Say("Sources.Kind"), 1.2),
                        new(words.Say("Sources.By"), 1.6),
                        new(words.Say("Sources.Citation"), 3),
                    ],
                    sources.Select(source => (IReadOnlyList<TableCell>)
                    [
                        context.FromPack(source.Title),
                        words.Capitalise(words.Say("SourceKind.One." + source.Kind)),
                        words.Name(source.Origin),
                        source.Citation is { } citation ? context.Sentence(context.FromPack(citation)) : words.Say("Sources.NotPublished"),
                    ])),
            ]),
        ];
    }
}
