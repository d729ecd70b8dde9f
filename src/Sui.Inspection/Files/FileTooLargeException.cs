namespace Sui.Inspection.Files;

/// <summary>A file has more bytes than are read.</summary>
internal sealed class FileTooLargeException() : IOException("The file is too large.");
