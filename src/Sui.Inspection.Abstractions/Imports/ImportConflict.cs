namespace Sui.Inspection.Imports;

/// <summary>Two rows with one response id, or one person, and different answers. Equality is by reference for the list.</summary>
/// <param name="FirstRow">The earlier row's number as a spreadsheet shows it.</param>
/// <param name="Row">The later row's number.</param>
/// <param name="Questions">The ids of the questions whose answers differ, in the instrument's order; <c>status</c> where one is
/// complete and the other is not. Never the answers.</param>
public sealed record ImportConflict(int FirstRow, int Row, IReadOnlyList<string> Questions);
