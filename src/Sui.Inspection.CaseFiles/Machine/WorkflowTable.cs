using System.Text.Json;

namespace Sui.Inspection.CaseFiles.Machine;

/// <summary>The table of the workflow: states, triggers and guards, as data.</summary>
/// <param name="Initial">The state in which a case begins.</param>
/// <param name="States">The states, and what may be written in each.</param>
/// <param name="Guards">The guards, by name.</param>
/// <param name="Triggers">The triggers, in their order.</param>
internal sealed record WorkflowTable(
    string Initial, IReadOnlyDictionary<string, IReadOnlyList<string>> States, IReadOnlyDictionary<string, WorkflowTable.Guard> Guards,
    IReadOnlyList<WorkflowTable.Trigger> Triggers)
{
    /// <summary>The table that ships.</summary>
    public static WorkflowTable Shipped { get; } = Read("workflow-1", WorkflowGuards.Code);

    /// <summary>The table of the life of a proposal.</summary>
    public static WorkflowTable Proposals { get; } = Read("proposals-1", ProposalGuards.Code);

    /// <summary>A guard.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Code">The permanent code of the problem where it does not hold.</param>
    /// <param name="Message">What is wrong then.</param>
    /// <param name="Expected">What was expected.</param>
    /// <param name="Action">What to do.</param>
    internal sealed record Guard(string Name, string Code, string Message, string Expected, string Action);

    /// <summary>A trigger.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Title">What it does.</param>
    /// <param name="From">The states from which it can be fired.</param>
    /// <param name="To">The state that it leads to.</param>
    /// <param name="Guards">The names of its guards.</param>
    internal sealed record Trigger(string Name, string Title, IReadOnlyList<string> From, string To, IReadOnlyList<string> Guards);

    private static WorkflowTable Read(string name, Func<string, string> code)
    {
        using var stream = typeof(WorkflowTable).Assembly.GetManifestResourceStream($"workflow/{name}.json")!;
        using var json = JsonDocument.Parse(stream);
        var root = json.RootElement;
        return new WorkflowTable(
            Text(root, "initial"),
            root.GetProperty("states").EnumerateArray().ToDictionary(state => Text(state, "name"), state => Texts(state, "takes"), StringComparer.Ordinal),
            root.GetProperty("guards").EnumerateArray()
                .Select(guard => new Guard(Text(guard, "name"), code(Text(guard, "name")), Text(guard, "message"), Text(guard, "expected"), Text(guard, "action")))
                .ToDictionary(guard => guard.Name, StringComparer.Ordinal),
            [.. root.GetProperty("triggers").EnumerateArray().Select(trigger => new Trigger(
                Text(trigger, "name"), Text(trigger, "title"), Texts(trigger, "from"), Text(trigger, "to"), Texts(trigger, "guards")))]);
    }

    private static string Text(JsonElement at, string name) => at.GetProperty(name).GetString()!;

    private static IReadOnlyList<string> Texts(JsonElement at, string name) => [.. at.GetProperty(name).EnumerateArray().Select(text => text.GetString()!)];
}
