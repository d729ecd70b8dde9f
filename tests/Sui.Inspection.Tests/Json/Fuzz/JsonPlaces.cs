using System.Text.Json.Nodes;

namespace Sui.Inspection.Tests.Json.Fuzz;

/// <summary>The paths of everything in a JSON file, as problems write them.</summary>
internal static class JsonPlaces
{
    public static List<string> Of(ReadOnlySpan<byte> json)
    {
        var places = new List<string>();
        Visit(JsonNode.Parse(json), string.Empty);
        return places;

        void Visit(JsonNode? node, string path)
        {
            if (path.Length > 0)
            {
                places.Add(path);
            }

            if (node is JsonArray list)
            {
                for (var i = 0; i < list.Count; i++)
                {
                    Visit(list[i], $"{path}[{i}]");
                }
            }
            else if (node is JsonObject properties)
            {
                foreach (var (name, child) in properties)
                {
                    Visit(child, path.Length == 0 ? name : path + "." + name);
                }
            }
        }
    }
}
