using System.Text.Json;
using System.Text.Json.Serialization;

namespace Sui.Inspection.Evidence;

/// <summary>A date in JSON is its text, such as <c>"2019-06"</c>.</summary>
internal sealed class EvidenceDateJsonConverter : JsonConverter<EvidenceDate>
{
    public override EvidenceDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && EvidenceDate.TryParse(reader.GetString(), out var date)
            ? date
            : throw new JsonException("A date is a day, a month or a year such as 2019-06-14, 2019-06 or 2019.");

    public override void Write(Utf8JsonWriter writer, EvidenceDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.Text);
}
