using System.Text.Json;
using System.Text.Json.Serialization;

namespace Sui.Inspection;

/// <summary>A localised text in JSON is an object of language tags and texts, ordered by tag.</summary>
internal sealed class LocalisedTextJsonConverter : JsonConverter<LocalisedText>
{
    public override LocalisedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A localised text is an object of language tags and texts.");
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var language = reader.GetString()!;
            texts[language] = reader.Read() && reader.TokenType == JsonTokenType.String
                ? reader.GetString()!
                : throw new JsonException("A localised text holds texts.");
        }

        return texts.ContainsKey("en") ? new LocalisedText(texts) : throw new JsonException("A localised text needs English ('en').");
    }

    public override void Write(Utf8JsonWriter writer, LocalisedText value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (language, text) in value.Texts)
        {
            writer.WriteString(language, text);
        }

        writer.WriteEndObject();
    }
}
