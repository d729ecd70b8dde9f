namespace Sui.Inspection.Intake.Workbooks;

/// <summary>What somebody answered, for comparing it with what others did.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="HasId">Whether somebody gave the row an id.</param>
/// <param name="Person">What stands for the person that it names; 0 for nobody.</param>
/// <param name="Answers">What stands for each of its answers to questions.</param>
internal sealed record AnsweredRow(CellPlace Place, bool HasId, ulong Person, IReadOnlyList<ulong> Answers)
{
    /// <summary>What stands for all of them, in whatever order the columns are.</summary>
    public ulong Key { get; } = Answers.Aggregate(0UL, (sum, answer) => unchecked(sum + answer));
}
