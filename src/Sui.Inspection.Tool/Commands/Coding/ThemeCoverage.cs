namespace Sui.Inspection.Tool.Commands.Coding;

/// <summary>How many excerpts the table is of. A number that is hidden is null.</summary>
/// <param name="IsWhole">Whether every excerpt with words is coded.</param>
/// <param name="Excerpts">How many excerpts there are.</param>
/// <param name="Coded">How many are coded.</param>
/// <param name="Blank">How many with words stand in the sheet without codes: not coded, or not agreed on.</param>
/// <param name="Absent">How many with words do not stand in the sheet.</param>
/// <param name="WithoutWords">How many without words are not coded: refused, or erased.</param>
internal sealed record ThemeCoverage(bool IsWhole, int? Excerpts, int? Coded, int? Blank, int? Absent, int? WithoutWords);
