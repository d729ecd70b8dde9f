namespace Sui.Inspection.Json;

/// <summary>Any JSON value in the form of RFC 8785, nulls included.</summary>
internal static class CanonicalNode
{
    /// <summary>The value's canonical JSON.</summary>
    /// <param name="node">The value, in which no property stands twice.</param>
    /// <param name="without">A property of the value itself that is left out; null for none.</param>
    public static string Of(DataNode node, string? without = null) => node.Kind switch
    {
        DataNodeKind.Object => "{" + string.Join(',', node.Children.Where(child => without is null || child.Name != without)
            .OrderBy(child => child.Name, StringComparer.Ordinal).Select(child => CanonicalJson.Text(child.Name!) + ":" + Of(child))) + "}",
        DataNodeKind.List => "[" + string.Join(',', node.Children.Select(child => Of(child))) + "]",
        DataNodeKind.Text => CanonicalJson.Text(node.Text),
        DataNodeKind.Number => CanonicalJson.Number(node.Number),
        DataNodeKind.Flag => node.Flag ? "true" : "false",
        _ => "null",
    };
}
