namespace Sui.Inspection.Json;

/// <summary>Any JSON value in the form of RFC 8785, nulls included.</summary>
internal static class CanonicalNode
{
    /// <summary>The value's canonical JSON.</summary>
    /// <param name="node">The value, in which no property stands twice.</param>
    public static string Of(DataNode node) => node.Kind switch
    {
        DataNodeKind.Object => "{" + string.Join(',', node.Children.OrderBy(child => child.Name, StringComparer.Ordinal)
            .Select(child => CanonicalJson.Text(child.Name!) + ":" + Of(child))) + "}",
        DataNodeKind.List => "[" + string.Join(',', node.Children.Select(Of)) + "]",
        DataNodeKind.Text => CanonicalJson.Text(node.Text),
        DataNodeKind.Number => CanonicalJson.Number(node.Number),
        DataNodeKind.Flag => node.Flag ? "true" : "false",
        _ => "null",
    };
}
