using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Sui.Inspection.Identifiers;
using Sui.Inspection.Imports.Reading;
using Sui.Inspection.Instruments;
using Sui.Inspection.Tabular;

namespace Sui.Inspection.Imports.Writing;

/// <summary>
/// Gives responses ids that stay when the export grows or is sorted anew: made from the tool's own id of the response or, where there is none,
/// from its times and answers. Rows that would get one id are numbered.
/// </summary>
/// <param name="prefix">What the ids begin with, before a hyphen.</param>
/// <param name="plan">Which column says what.</param>
/// <param name="ignoreIds">Whether the tool's ids are not to be looked at.</param>
internal sealed class ResponseIds(string prefix, ImportPlan plan, bool ignoreIds)
{
    // Of 20,000 responses, two get one id by chance with a probability below 1 in a million; they are numbered then.
    private const int Bytes = 6;

    private readonly TextScanner _scanner = new(new NameList([]));
    private readonly Dictionary<string, int> _given = new(StringComparer.Ordinal);
    private readonly AnswerTexts[] _texts = [.. plan.Questions.Select(question => new AnswerTexts(question.Question))];
    private int _row = -1;
    private string _id = string.Empty;

    /// <summary>The id of the row in hand; every output that asks is told the same.</summary>
    public string Of(ITabularReader reader, ResponseRow row)
    {
        if (row.Number == _row)
        {
            return _id;
        }

        _row = row.Number;
        var name = NameOf(reader, row);
        var number = _given[name] = _given.GetValueOrDefault(name) + 1;
        return _id = number == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}-{number}");
    }

    /// <summary>The id that the row in hand would have as the first of its kind. Nothing is given by it, so that rows that are set aside can be asked
    /// about. The answers are read before where the tool's own ids are not looked at.</summary>
    public string NameOf(ITabularReader reader, ResponseRow row)
    {
        var own = plan.ResponseId < 0 || ignoreIds ? [] : IdCells.Plain(reader.Utf8(plan.ResponseId));
        var hash = own.IsEmpty ? OfContent(reader, row) : SHA256.HashData([.. "id\u001F"u8, .. own]);
        return Safe($"{prefix}-{Convert.ToHexStringLower(hash.AsSpan(0, Bytes))}");
    }

    // Twelve signs by chance can look like a telephone number or a number of the police, which no pack may hold: such an id is written in letters.
    private string Safe(string id) => _scanner.Scan(id).Count == 0 ? id
        : prefix + "-" + string.Concat(id[(prefix.Length + 1)..].Select(sign => (char)('g' + Convert.ToInt32(sign.ToString(), 16))));

    private byte[] OfContent(ITabularReader reader, ResponseRow row)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var day in plan.Days)
        {
            hash.AppendData(reader.Utf8(day.Place));
            hash.AppendData("\u001F"u8);
        }

        if (plan.PatternCount is not null)
        {
            // People have times of their own; patterns can differ in these alone.
            hash.AppendData(Encoding.UTF8.GetBytes($"{row.Standing}\u001F{row.Experience}\u001F"));
        }

        for (var place = 0; place < _texts.Length; place++)
        {
            var question = plan.Questions[place];
            hash.AppendData(Encoding.UTF8.GetBytes($"\u001E{question.Question.Id}\u001F{row.Slots[place].State}\u001F{_texts[place].Value(row.Slots[place])}"));
            if (question.Question.Scale == AnswerScale.Text)
            {
                hash.AppendData(reader.Utf8(question.Column.Place));
            }
        }

        return hash.GetHashAndReset();
    }
}
