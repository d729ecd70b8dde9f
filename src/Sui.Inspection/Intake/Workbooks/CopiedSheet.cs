namespace Sui.Inspection.Intake.Workbooks;

/// <summary>A sheet whose rows are those of another, ids and all.</summary>
/// <param name="Sheet">The sheet that was read second.</param>
/// <param name="Former">The other.</param>
/// <param name="Rows">The numbers of the rows whose ids the other has.</param>
/// <param name="Same">How many of them are the same in every cell.</param>
/// <param name="All">How many rows the sheet has.</param>
internal sealed record CopiedSheet(string Sheet, string Former, IReadOnlyList<int> Rows, int Same, int All);
