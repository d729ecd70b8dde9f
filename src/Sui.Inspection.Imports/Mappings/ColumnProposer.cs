using System.Collections.Frozen;
using Sui.Inspection.Imports.Layouts;
using Sui.Inspection.Instruments;
using Sui.Inspection.Problems;
using Sui.Inspection.Text;

namespace Sui.Inspection.Imports.Mappings;

/// <summary>Proposes what each column is used for, from left to right. One for each file; not thread-safe.</summary>
/// <param name="layout">The layout of the file.</param>
/// <param name="cells">The cells of the sample.</param>
/// <param name="identifiers">Recognises columns that can tell who answered.</param>
/// <param name="problems">Where problems go.</param>
internal sealed class ColumnProposer(
    RecognisedLayout layout, ColumnCells cells, IIdentifierRecogniser identifiers, ProblemList problems)
{
    /// <summary>The uses that one column of a file can have.</summary>
    public static IReadOnlyList<ColumnUse> UsedOnce { get; } =
    [
        ColumnUse.ResponseId, ColumnUse.StartedAt, ColumnUse.SubmittedAt, ColumnUse.Person, ColumnUse.EventDate, ColumnUse.Outcome, ColumnUse.Experience,
        ColumnUse.PatternCount,
    ];

    private readonly HashSet<ColumnUse> _used = [];

    /// <summary>Proposes what a column is used for.</summary>
    /// <param name="column">The column.</param>
    /// <param name="claim">The question that it got.</param>
    public ColumnProposal Propose(LayoutColumn column, ColumnClaim claim)
    {
        var filled = cells.Filled(column.Place);
        if (claim.Match is null && column.Metadata is { } metadata)
        {
            return OfMetadata(column, metadata, filled);
        }

        var finding = identifiers.Look(Header(column.Key), filled);
        if (finding is not null && (claim.Match is null || finding.Ground != IdentifierGround.WeakHeader))
        {
            return OfIdentifier(column, claim, finding, filled);
        }

        return claim.Match is { } match ? OfQuestion(column, match, claim.Together, filled) : new ColumnProposal
        {
            Mapping = new ColumnMapping { Column = column.Key, Use = ColumnUse.NotUsed },
            Place = column.Place,
            Certainty = MappingCertainty.NotRecognised,
            Why = claim.Note ?? (filled.Count == 0 && column.Key is { Header: "", Group: null }
                ? "It has no header and, in the sample, no cell."
                : "Neither its header nor its words are those of a question."),
            Filled = filled.Count,
        };
    }

    private ColumnProposal OfMetadata(LayoutColumn column, MetadataColumn metadata, List<string> filled)
    {
        var again = UsedOnce.Contains(metadata.Use) && !_used.Add(metadata.Use);
        var tellsStatus = metadata.Use is ColumnUse.Status or ColumnUse.Outcome;
        var words = tellsStatus
            ? SampleWords.Of(filled, AnswerVocabulary.OfStatus(metadata.Answers), null)
            : SampleWords.None;
        ReportNotUnderstood(column, words, filled.Count);
        return new ColumnProposal
        {
            Mapping = new ColumnMapping
            {
                Column = column.Key,
                Use = again ? ColumnUse.NotUsed : metadata.Use,
                Answers = tellsStatus && !again ? metadata.Answers : FrozenDictionary<string, string>.Empty,
                BlankMeansPartial = !again && metadata is { Use: ColumnUse.SubmittedAt, BlankMeansPartial: true },
            },
            Place = column.Place,
            Certainty = layout.Confidence == LayoutConfidence.Any && metadata.Use is not (ColumnUse.NotUsed or ColumnUse.Identifier) && !OwnForm.Has(metadata)
                ? MappingCertainty.Check
                : MappingCertainty.Certain,
            Why = again ? "An earlier column says the same." : metadata.Why,
            IdentifierKind = metadata.IdentifierKind,
            Filled = filled.Count,
            NotUnderstood = words.NotUnderstood,
            WordsToMap = words.Words,
        };
    }

    private ColumnProposal OfIdentifier(LayoutColumn column, ColumnClaim claim, IdentifierFinding finding, List<string> filled)
    {
        if (claim.Match is { } match)
        {
            problems.Warning(MappingCodes.QuestionHoldsIdentifiers,
                new ProblemLocation(problems.File, Column: ColumnNames.Of(column)),
                $"The column fits the question '{match.Question.Id}', and it holds direct identifiers.",
                "Answers that cannot tell who gave them.", "Look at the column, and say in the mapping what it is.");
        }

        return new ColumnProposal
        {
            Mapping = new ColumnMapping { Column = column.Key, Use = ColumnUse.Identifier },
            Place = column.Place,
            Certainty = finding.Ground == IdentifierGround.WeakHeader ? MappingCertainty.Check : MappingCertainty.Certain,
            Why = finding.Ground == IdentifierGround.Content ? "By its cells it can tell who answered."
                : "By its header it can tell who answered.",
            IdentifierKind = finding.Kind,
            Filled = filled.Count,
        };
    }

    private ColumnProposal OfQuestion(LayoutColumn column, QuestionMatch match, bool together, List<string> filled)
    {
        var mapping = new ColumnMapping
        {
            Column = column.Key,
            Use = match.Option is null ? ColumnUse.Answer : ColumnUse.Option,
            QuestionId = match.Question.Id,
            OptionCode = match.Option?.Code,
            Separator = match.Option is null && QuestionIndex.TakesOptions(match.Question)
                ? SampleWords.Separator(match.Question, filled, layout.Layout.Separators)
                : null,
            Answers = Answers(match.Question),
            Likely = match.IsLikely,
            Together = together,
        };
        var words = Words(match, mapping, filled);
        ReportNotUnderstood(column, words, filled.Count);
        return new ColumnProposal
        {
            Mapping = mapping,
            Place = column.Place,
            Certainty = match.IsLikely ? MappingCertainty.Check : MappingCertainty.Certain,
            Why = match is { IsPart: false } && together ? "No row fills two of the columns of the question with different answers: they are read together." : match.Why,
            Filled = filled.Count,
            NotUnderstood = words.NotUnderstood,
            WordsToMap = words.Words,
        };
    }

    // The tool's own words, but for those that are the words of an option here.
    private Dictionary<string, string> Answers(Question question) => layout.Layout.Answers
        .Where(answer => question.Options.Count > 0 && QuestionIndex.Option(question, answer.Key) is null)
        .ToDictionary(StringComparer.Ordinal);

    private static SampleWords Words(QuestionMatch match, ColumnMapping mapping, List<string> filled) => match switch
    {
        { Option: { } option } => SampleWords.Of(filled, AnswerVocabulary.OfOption(option, mapping.Answers), null),
        { Question.Options.Count: > 0 } =>
            SampleWords.Of(filled, AnswerVocabulary.OfAnswers(match.Question, mapping.Answers), mapping.Separator),
        _ => SampleWords.None,
    };

    private void ReportNotUnderstood(LayoutColumn column, SampleWords words, int filled)
    {
        if (words.NotUnderstood > 0)
        {
            problems.Warning(MappingCodes.AnswersNotUnderstood, new ProblemLocation(problems.File, Column: ColumnNames.Of(column)),
                $"{Wording.Number(words.NotUnderstood)} of {Wording.Count(filled, "cell")} of the sample are none of the known answers.",
                "The codes or the labels of the options.", "Say in the mapping what these words mean.", column.Place);
        }
    }

    private static string Header(ColumnKey key) =>
        key.Group is null ? key.Header : key.Header.Length == 0 ? key.Group : key.Group + " " + key.Header;
}
