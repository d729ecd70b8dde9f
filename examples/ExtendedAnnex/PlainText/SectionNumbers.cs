using System.Globalization;
using Sui.Inspection.Annexes;

namespace ExtendedAnnex.PlainText;

/// <summary>The numbers of the sections of one annex, such as 3.2: plain text has no other mark of a heading's level.</summary>
internal sealed class SectionNumbers
{
    private readonly Dictionary<string, string> _numbers = new(StringComparer.Ordinal);

    public SectionNumbers(IReadOnlyList<AnnexSection> sections) => Add(sections, string.Empty);

    /// <summary>The number of a section.</summary>
    public string Of(AnnexSection section) => _numbers[section.Id];

    /// <summary>The number of the section with an id; null when there is none.</summary>
    public string? Of(string id) => _numbers.GetValueOrDefault(id);

    private void Add(IReadOnlyList<AnnexSection> sections, string parent)
    {
        for (var index = 0; index < sections.Count; index++)
        {
            var number = parent + (index + 1).ToString(CultureInfo.InvariantCulture);
            _numbers[sections[index].Id] = number;
            Add(sections[index].Subsections, number + ".");
        }
    }
}
