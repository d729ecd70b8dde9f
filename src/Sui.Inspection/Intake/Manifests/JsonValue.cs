namespace Sui.Inspection.Intake.Manifests;

/// <summary>A value of a JSON file that knows its line.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Line">The line on which it starts, from 1.</param>
internal sealed record JsonValue(JsonKind Kind, int Line)
{
    /// <summary>The text of a string, or the digits of a number as they are written; otherwise empty.</summary>
    public string Text { get; init; } = string.Empty;

    /// <summary>The members of an object, each name once, in order.</summary>
    public List<JsonMember> Members { get; } = [];

    /// <summary>The names that are given again later on, with the line of the later one.</summary>
    public List<JsonMember> Duplicates { get; } = [];

    /// <summary>The entries of an array.</summary>
    public List<JsonValue> Items { get; } = [];
}
