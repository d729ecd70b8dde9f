using Sui.Inspection.Imports.Mappings;
using Sui.Inspection.Imports.Reading;
using Sui.Inspection.Imports.Tallying;
using Sui.Inspection.Instruments;
using Sui.Inspection.Problems;
using Sui.Inspection.Tabular;
using Sui.Inspection.Text;

namespace Sui.Inspection.Imports;

/// <summary>Counts the answers that are not understood, and says of each question whether they are slips of the pen or words of the form.</summary>
/// <param name="plans">The questions.</param>
/// <param name="faults">Where single answers are named.</param>
/// <param name="accepted">Whether such answers are left out, however many they are.</param>
internal sealed class UnreadAnswers(QuestionPlan[] plans, AnswerFaults faults, bool accepted)
{
    /// <summary>More than one in so many that are not understood is more than slips of the pen.</summary>
    public const int MostShare = 20;

    // Of the cells of a question, more than one in so many that hold an error of a spreadsheet are told.
    private const int MostSpoilt = 5;

    // A question of which so many answers and not one is understood is mapped to the wrong column.
    private const int EnoughToTell = 3;

    // A word that stands so often is one that the form offered.
    private const int OftenEnough = 3;

    private readonly UnreadCells[] _unread = [.. plans.Select(_ => new UnreadCells())];

    // Of each question, the rows that fill two columns with different answers.
    private readonly FirstRows[] _differing = [.. plans.Select(_ => new FirstRows())];

    // Of each question, what is not understood in rows that are set aside.
    private readonly int[] _aside = new int[plans.Length];

    /// <summary>Names and counts what is not understood of the row in hand.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="row">The row.</param>
    /// <param name="isSetAside">Whether the row does not count.</param>
    public void Add(ITabularReader reader, ResponseRow row, bool isSetAside)
    {
        for (var place = 0; place < row.Slots.Length; place++)
        {
            if (row.Slots[place].Fault >= 0 && plans[place].Column is TogetherColumns { Differ: true })
            {
                _differing[place].Add(row.Number);
                _aside[place] += isSetAside ? row.People : 0;
            }
            else if (row.Slots[place].Fault >= 0)
            {
                faults.Answer(row, plans[place], row.Slots[place], plans[place].Question.Scale == AnswerScale.Number && UnreadCells.HasOtherMark(reader.Text(row.Slots[place].Fault)));
                _unread[place].People = row.People;
                plans[place].Column.CountUnread(reader, row.Slots[place].Fault, _unread[place]);
                _aside[place] += isSetAside ? row.People : 0;
            }
        }
    }

    /// <summary>Reports what only all rows show.</summary>
    /// <param name="counters">What was counted of each question.</param>
    /// <param name="problems">Where problems go.</param>
    public void Conclude(IReadOnlyList<QuestionCounter> counters, ProblemList problems)
    {
        for (var place = 0; place < plans.Length; place++)
        {
            var differing = _differing[place];
            if (differing.Count > 0)
            {
                Differing(plans[place], differing, problems);
            }

            Spoilt(plans[place], counters[place], problems);
            Conclude(plans[place], counters[place], _unread[place], _aside[place] - (int)differing.Count, problems);
        }
    }

    private void Differing(QuestionPlan plan, FirstRows rows, ProblemList problems) => problems.Add(new Problem
    {
        Code = ImportCodes.AnswersDiffer,
        Severity = accepted ? ProblemSeverity.Warning : ProblemSeverity.Error,
        Location = new ProblemLocation(problems.File, Column: ColumnNames.Of(plan.Columns[0].Mapping.Column)),
        Message = $"{Wording.Count(rows.Count, "row")} ({rows}) {(rows.Count == 1 ? "fills" : "fill")} two columns of the question {plan.Question.Id} with different answers: "
            + string.Join(", ", plan.Columns.Select(column => $"column {CellText.ColumnName(column.Place)} ('{ColumnNames.Of(column.Mapping.Column)}')")) + ".",
        Expected = "One answer of a person to a question.",
        Action = $"Say which column answers it, with --map-column \"{ColumnNames.Of(plan.Columns[^1].Mapping.Column)}={plan.Question.Id}\" or in a saved mapping, or mend the rows. Or leave these "
            + "answers out with --accept-unread.",
    });

    // An error of a spreadsheet stands where somebody's answer was, or where there never was one; where they are many, nobody knows what they took away.
    private void Spoilt(QuestionPlan plan, QuestionCounter counter, ProblemList problems)
    {
        var filled = counter.Filled + counter.Spoilt;
        if (counter.Spoilt < EnoughToTell || counter.Spoilt * MostSpoilt <= filled)
        {
            return;
        }

        problems.Add(new Problem
        {
            Code = ImportCodes.AnswersSpoilt,
            Severity = accepted || counter.Spoilt * 2 <= filled ? ProblemSeverity.Warning : ProblemSeverity.Error,
            Location = new ProblemLocation(problems.File, Column: ColumnNames.Of(plan.Columns[0].Mapping.Column)),
            Message = $"{Wording.Number(counter.Spoilt)} of {Wording.Number(filled)} cells that are filled hold an error of a spreadsheet, such as #N/A, in place of an answer to the question "
                + $"{plan.Question.Id}; they count as missing.",
            Expected = plan.Column.Allowed,
            Action = "Export again, and import the export itself; where a formula made the cells, mend it. Or count them as missing with --accept-unread.",
        });
    }

    private void Conclude(QuestionPlan plan, QuestionCounter counter, UnreadCells unread, int aside, ProblemList problems)
    {
        if (unread.Count == 0)
        {
            return;
        }

        var location = new ProblemLocation(problems.File, Column: ColumnNames.Of(plan.Columns[0].Mapping.Column));
        var question = plan.Question.Id;
        var (filled, notUnderstood) = (counter.Filled + aside, counter.NotUnderstood + aside);
        if (filled >= EnoughToTell && notUnderstood == filled)
        {
            problems.Error(
                ImportCodes.NothingUnderstood, location, $"None of the answers to the question {question} is understood.",
                plan.Column.Allowed,
                $"Map the question to another column, or say what the answers mean with --map \"{AnswerFaults.Remedy(plan)}\" or in the mapping.");
            return;
        }

        var isWrong = unread.Dates > 0 || unread.MostOften >= OftenEnough || notUnderstood * MostShare > filled;
        if (!isWrong && unread.Count <= AnswerFaults.NamedAnswers)
        {
            return;
        }

        var (code, message, action) = unread.Dates > 0
            ? (ImportCodes.RangesAsDates,
                $"{Wording.Number(unread.Dates)} answers to the question {question} look like dates that a spreadsheet made of ranges: 1-5 became "
                    + "01-May.",
                $"Export again without opening the file in a spreadsheet, or say what they mean: --map \"{question}:01-May=MEANING\".")
            : (ImportCodes.AnswersUnread,
                $"{Wording.Number(notUnderstood)} of {Wording.Count(filled, "answer")} to the question {question} "
                    + $"{(notUnderstood == 1 ? "is" : "are")} not understood"
                    + (unread.MostOften < OftenEnough ? string.Empty : $"; one word stands {Wording.Number(unread.MostOften)} times")
                    + (unread.Marks == 0 || plan.Question.Scale != AnswerScale.Number ? "."
                        : $"; {Wording.Number(unread.Marks)} {(unread.Marks == 1 ? "is a number" : "are numbers")} with the other mark before decimals."),
                (unread.Marks > 0 && plan.Question.Scale == AnswerScale.Number ? AnswerFaults.OtherMark + " " : string.Empty) + $"Look at the words in --preview, and say what they mean: --map \"{AnswerFaults.Remedy(plan)}\".");
        problems.Add(new Problem
        {
            Code = code,
            Severity = isWrong && !accepted ? ProblemSeverity.Error : ProblemSeverity.Warning,
            Location = location,
            Message = message,
            Expected = plan.Column.Allowed,
            Action = action + " Or leave them out with --accept-unread.",
        });
    }
}
