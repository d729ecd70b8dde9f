namespace Sui.Inspection.Tool;

/// <summary>The command was used wrongly. Each message is printed on a line of its own.</summary>
internal sealed class UsageException(params IReadOnlyList<string> messages) : Exception(string.Join(" ", messages))
{
    /// <summary>What is wrong, a sentence each.</summary>
    public IReadOnlyList<string> Messages { get; } = messages;
}
