using Sui.Inspection.Imports.Mappings;
using Sui.Inspection.Instruments;
using Sui.Inspection.Problems;
using Sui.Inspection.Text;

namespace Sui.Inspection.Imports.Reading;

/// <summary>Makes the plan of an import from a mapping whose columns were found in the file.</summary>
/// <param name="instrument">The instrument.</param>
/// <param name="culture">How dates and numbers are written; null when not given.</param>
/// <param name="latest">The last day that is believed; null for any.</param>
/// <param name="problems">Where problems go.</param>
internal sealed class ImportPlanner(Instrument instrument, ImportCulture? culture, DateOnly? latest, ProblemList problems)
{
    private readonly DateCells _dates = new(culture, latest);
    private readonly NumberCells _numbers = new(culture);

    /// <summary>Makes the plan.</summary>
    /// <param name="columns">The columns of the mapping that the file has.</param>
    /// <param name="person">The place of the column by which people are linked; -1 for none.</param>
    public ImportPlan Make(IReadOnlyList<ResolvedColumn> columns, int person)
    {
        var byQuestion = columns
            .Where(column => column.Mapping is { Use: ColumnUse.Answer or ColumnUse.Option, QuestionId: not null })
            .ToLookup(column => column.Mapping.QuestionId!, StringComparer.Ordinal);
        foreach (var group in byQuestion)
        {
            if (!instrument.Questions.Any(question => question.Id == group.Key))
            {
                Error(ImportCodes.QuestionUnknown, group.First(), "The mapping names a question that the instrument does not have.",
                    Wording.OneOf(instrument.Questions.Select(question => question.Id)), "Correct the mapping, or name the instrument that was fielded.");
            }
        }

        var plans = new List<QuestionPlan>();
        foreach (var question in instrument.Questions)
        {
            var own = byQuestion[question.Id].ToList();
            if (own.Count > 0 && ColumnOf(question, own) is { } column)
            {
                plans.Add(new QuestionPlan(question, column, own, plans, TakingPart(question, plans)));
            }
        }

        return new ImportPlan
        {
            Instrument = instrument,
            Questions = [.. plans],
            Statuses = [.. Of(columns, ColumnUse.Status).Concat(Of(columns, ColumnUse.Outcome)).Select(column => new StatusColumn(column))],
            ResponseId = PlaceOf(columns, ColumnUse.ResponseId),
            Person = person,
            PatternCount = Of(columns, ColumnUse.PatternCount).FirstOrDefault(),
            Experience = Of(columns, ColumnUse.Experience).FirstOrDefault(),

            // What is spoken of is dated by when it happened, and only where nobody says so by when it was sent in.
            Days = [.. Of(columns, ColumnUse.EventDate), .. Of(columns, ColumnUse.SubmittedAt), .. Of(columns, ColumnUse.StartedAt)],
            Events = [.. Of(columns, ColumnUse.Event)],
            Words = [.. Of(columns, ColumnUse.Words)],
            PartialWhenBlank = columns.FirstOrDefault(column => column.Mapping.BlankMeansPartial)?.Place ?? -1,
            Dates = _dates,
        };
    }

    private static IEnumerable<ResolvedColumn> Of(IEnumerable<ResolvedColumn> columns, ColumnUse use) =>
        columns.Where(column => column.Mapping.Use == use);

    private static int PlaceOf(IEnumerable<ResolvedColumn> columns, ColumnUse use) => Of(columns, use).FirstOrDefault()?.Place ?? -1;

    private int TakingPart(Question question, List<QuestionPlan> earlier) =>
        question.AskedOf == AskedOf.ThoseWhoTookPart && instrument.TookPartQuestion is { } gate
            ? earlier.FindIndex(plan => plan.Question.Id == gate)
            : -1;

    private AnswerColumn? ColumnOf(Question question, List<ResolvedColumn> own)
    {
        if (question.Options.Count > QuestionPlan.MostOptions)
        {
            Error(ImportCodes.TooManyOptions, own[0], "The question has too many options to be imported.",
                $"At most {QuestionPlan.MostOptions}.", "Divide the question, or leave the column out of the mapping.");
            return null;
        }

        if (own.Exists(column => column.Mapping.Use == ColumnUse.Option))
        {
            return OptionsOf(question, own);
        }

        if (own.Count > 1 && own.TrueForAll(column => column.Mapping.Together))
        {
            return new TogetherColumns([.. own.Select(column => ColumnOf(question, column))], question);
        }

        if (own.Count > 1)
        {
            Error(ImportCodes.QuestionTwice, own[1], "Two columns are mapped to one question.",
                "One column, or one for each option.", "Take one of the two out of the mapping.");
        }

        return ColumnOf(question, own[0]);
    }

    private AnswerColumn ColumnOf(Question question, ResolvedColumn single) => question switch
    {
        { Options.Count: > 0 } => new ChoiceColumn(single, question),
        { Scale: AnswerScale.Number } => new NumberColumn(single, question, _numbers),
        { Scale: AnswerScale.Date } => new DateColumn(single, _dates),
        _ => new TextColumn(single),
    };

    private OptionColumns? OptionsOf(Question question, List<ResolvedColumn> own)
    {
        var parts = new List<(ResolvedColumn Column, int Option)>();
        var codes = question.Options.Select(option => option.Code).ToList();
        foreach (var column in own)
        {
            var option = column.Mapping.OptionCode is { } code ? codes.IndexOf(code) : -1;
            if (option < 0)
            {
                Error(ImportCodes.OptionUnknown, column, "The mapping names no option of the question for the column.",
                    Wording.OneOf(codes), "Correct the mapping.");
            }
            else if (parts.Exists(part => part.Option == option))
            {
                Error(ImportCodes.QuestionTwice, column, "Two columns are mapped to one option.",
                    "One column for each option.", "Take one of the two out of the mapping.");
            }
            else
            {
                parts.Add((column, option));
            }
        }

        return parts.Count == 0 ? null : new OptionColumns(parts, question);
    }

    private void Error(string code, ResolvedColumn column, string message, string expected, string action) => problems.Error(
        code, new ProblemLocation(problems.File, Column: ColumnNames.Of(column.Mapping.Column)), message, expected, action, column.Place);
}
