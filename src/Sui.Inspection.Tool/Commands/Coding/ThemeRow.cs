using Sui.Inspection.Coding;

namespace Sui.Inspection.Tool.Commands.Coding;

/// <summary>A theme.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Cells">People by column; null where hidden.</param>
/// <param name="Total">People over all columns; null where hidden.</param>
internal sealed record ThemeRow(CodebookCode Code, IReadOnlyList<int?> Cells, int? Total);
