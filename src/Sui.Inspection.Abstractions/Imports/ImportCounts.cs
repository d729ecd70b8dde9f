namespace Sui.Inspection.Imports;

/// <summary>
/// What became of the rows. Every row that was read is counted in exactly one of <see cref="Kept"/>, <see cref="PartialLeftOut"/>,
/// <see cref="Disqualified"/>, <see cref="TestData"/>, <see cref="Rejected"/>, <see cref="Repeats"/>, <see cref="ConflictsLeftOut"/>,
/// <see cref="NotResponses"/>, <see cref="OtherEvent"/> and <see cref="WrongWidth"/>.
/// </summary>
public sealed record ImportCounts
{
    /// <summary>Rows below the header that are not blank.</summary>
    public long Read { get; init; }

    /// <summary>Rows kept, <see cref="PartialKept"/>, <see cref="Conflicting"/> and <see cref="WithoutAnswers"/> among them.</summary>
    public long Kept { get; init; }

    /// <summary>Rows kept whose response is partial.</summary>
    public long PartialKept { get; init; }

    /// <summary>Rows kept that say that the person did not want to answer.</summary>
    public long Declined { get; init; }

    /// <summary>Rows kept that say that the person could not be reached.</summary>
    public long NotReached { get; init; }

    /// <summary>Partial responses left out, as was asked.</summary>
    public long PartialLeftOut { get; init; }

    /// <summary>Responses of people whom the survey turned away.</summary>
    public long Disqualified { get; init; }

    /// <summary>Responses that somebody made to try the survey.</summary>
    public long TestData { get; init; }

    /// <summary>Responses that a reviewer rejected.</summary>
    public long Rejected { get; init; }

    /// <summary>Rows with the id, the times and the answers of an earlier one; the earlier one counts.</summary>
    public long Repeats { get; init; }

    /// <summary>Rows kept with the id, or the person, of an earlier one and other answers.</summary>
    public long Conflicting { get; init; }

    /// <summary>Rows left out with the id, or the person, of an earlier one and other answers, as was asked.</summary>
    public long ConflictsLeftOut { get; init; }

    /// <summary>Rows that are no person's response: totals, headers again, nothing answered and not sent in, filled and nothing
    /// that can be read.</summary>
    public long NotResponses { get; init; }

    /// <summary>Rows with more or fewer cells than there are headers; what stands in them cannot be told apart.</summary>
    public long WrongWidth { get; init; }

    /// <summary>Rows of other events, rounds or instances than the one whose answers are taken.</summary>
    public long OtherEvent { get; init; }

    /// <summary>Rows kept in which no question has an answer.</summary>
    public long WithoutAnswers { get; init; }

    /// <summary>Answers that were not understood, of rows kept; each counts as missing.</summary>
    public long NotUnderstood { get; init; }

    /// <summary>Answers, of rows kept, to questions that the instrument does not ask after the earlier answers; each counts as not asked.</summary>
    public long AnsweredNotAsked { get; init; }

    /// <summary>Answers, of rows kept, to questions of which it is not known whether they were asked, since the answer before them is not
    /// understood; each counts as missing until it is.</summary>
    public long Held { get; init; }

    /// <summary>Blank rows between others.</summary>
    public long Blank { get; init; }
}
