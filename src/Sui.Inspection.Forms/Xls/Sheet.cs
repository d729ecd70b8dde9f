namespace Sui.Inspection.Forms.Xls;

/// <summary>A sheet of texts.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Header">The names of its columns.</param>
/// <param name="Rows">Its rows; each as long as the header, an empty text for an empty cell.</param>
internal sealed record Sheet(string Name, IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<string>> Rows);
