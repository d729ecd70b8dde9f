namespace PackGenerator.Files;

/// <summary>One file made.</summary>
/// <param name="Path">Its path below the folder of all packs, with forward slashes.</param>
/// <param name="Text">Its text, with line feeds.</param>
internal sealed record PackFile(string Path, string Text);
