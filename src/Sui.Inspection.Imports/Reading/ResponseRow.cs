using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Imports.Reading;

/// <summary>The row in hand, as answers; filled anew for every row.</summary>
/// <param name="plans">The questions that have columns, in the instrument's order.</param>
internal sealed class ResponseRow(QuestionPlan[] plans)
{
    /// <summary>The questions that have columns, in the instrument's order.</summary>
    public QuestionPlan[] Plans { get; } = plans;

    /// <summary>The answers, in the same order.</summary>
    public AnswerSlot[] Slots { get; } = [.. plans.Select(_ => new AnswerSlot())];

    /// <summary>The row's number as a spreadsheet shows it.</summary>
    public int Number { get; set; }

    /// <summary>How many people gave these answers; 1 unless the file holds patterns with a count.</summary>
    public int People { get; set; } = 1;

    /// <summary>Whether the row has a count that is none.</summary>
    public bool CountFault { get; set; }

    /// <summary>The line on which it starts.</summary>
    public int Line { get; set; }

    /// <summary>How far the response came, or why it does not count.</summary>
    public RowStanding Standing { get; set; }

    /// <summary>The place of a status column that is not understood; -1 for none.</summary>
    public int StatusFault { get; set; }

    /// <summary>How many answers there were to questions that were not to be asked.</summary>
    public int AnsweredNotAsked { get; set; }

    /// <summary>How many answers wait for an answer before them to be understood.</summary>
    public int Held { get; set; }

    /// <summary>How many answers are not understood, in whole or in part.</summary>
    public int Faults { get; set; }

    /// <summary>Whether any question has an answer; that nothing was chosen is one.</summary>
    public bool HasAnswers { get; set; }

    /// <summary>Whether any question has an answer that somebody gave.</summary>
    public bool HasGiven { get; set; }

    /// <summary>Whether a row that is set aside since nothing in it can be read holds figures, and no words.</summary>
    public bool HoldsFigures { get; set; }

    /// <summary>Whether nothing can be read in a row that is filled, whether or not it is set aside for it.</summary>
    public bool IsUnreadable { get; set; }

    /// <summary>Whether such a row holds figures, and nothing that every response has: it counts others.</summary>
    public bool IsCounts { get; set; }

    /// <summary>Whether a row that is set aside for its figures holds such alone as can be answers in codes: whole numbers up to ten, without a label.</summary>
    public bool MayBeCodes { get; set; }

    /// <summary>Whether a row counts although it looks like one of a table below the answers, since somebody said that such rows are people.</summary>
    public bool IsLikeTotals { get; set; }

    /// <summary>Whether the row says when it was given in a column that is not read, as nearly all others do.</summary>
    public bool IsDated { get; set; }

    /// <summary>Whether the row has neither the id nor the time that nearly all rows before it have.</summary>
    public bool LacksStamps { get; set; }

    /// <summary>Whether there is a column of ids, and the row has none.</summary>
    public bool HasNoId { get; set; }

    /// <summary>How many questions have an answer that somebody gave.</summary>
    public int Given { get; set; }

    /// <summary>Whether a row that holds the headers again holds them in another order.</summary>
    public bool HeadersMoved { get; set; }

    /// <summary>Why the row does not count; null where it does. Read after the row was taken.</summary>
    public SetAsideReason? SetAside { get; set; }

    /// <summary>From what experience the person speaks; null where the row does not say.</summary>
    public Experience? Experience { get; set; }

    /// <summary>Whether the row says from what experience the person speaks, in words that are not understood.</summary>
    public bool ExperienceFault { get; set; }

    /// <summary>Who answered, as a pseudonym; null where people are not linked.</summary>
    public string? Person { get; set; }

    /// <summary>The day of the response; null where the row has none.</summary>
    public DateOnly? Day { get; set; }

    /// <summary>Whether a day of the row is still to come, which is not believed.</summary>
    public bool DayIsToCome { get; set; }
}
