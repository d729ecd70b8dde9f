namespace Sui.Inspection.Files;

/// <summary>A path leads to a folder, a device, a pipe or a socket, and a file was to be read or written.</summary>
internal sealed class NotAFileException() : IOException(Description)
{
    /// <summary>What is wrong, in a sentence.</summary>
    public const string Description = "It is a folder, a device, a pipe or a socket, and not a file.";
}
