namespace Sui.Inspection.Tool.Files;

/// <summary>Says why a file could not be read or written.</summary>
internal static class FileFailure
{
    /// <summary>The reason, in a sentence.</summary>
    /// <param name="failure">What was thrown.</param>
    public static string Of(Exception failure) => failure switch
    {
        FileNotFoundException => "There is no such file.",
        DirectoryNotFoundException => "There is no such folder.",
        PathTooLongException => "The path is too long.",
        UnauthorizedAccessException => "It is a folder, or access is denied.",
        _ => failure.Message,
    };
}
