namespace Sui.Inspection.Tool;

/// <summary>What the process returns.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>The input has errors.</summary>
    public const int Problems = 1;

    /// <summary>The command was used wrongly, or a file that it names cannot be read or written.</summary>
    public const int Usage = 2;

    /// <summary>The command failed, and not because of its input.</summary>
    public const int Fault = 3;
}
