namespace Sui.Inspection.Imports;

/// <summary>A further file of an import.</summary>
/// <param name="FileName">The file's name without folders, as problems and records show it; that of no other file of the import.</param>
/// <param name="Content">Its content, readable and seekable; stays the caller's, who keeps it open until the import is done.</param>
public sealed record ImportInput(string FileName, Stream Content);
