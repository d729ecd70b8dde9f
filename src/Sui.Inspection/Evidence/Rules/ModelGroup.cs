using System.Globalization;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Evidence.Rules;

/// <summary>One list of items of a host's pack.</summary>
/// <param name="problems">The problems of the list.</param>
/// <param name="kind">The kind of its items.</param>
internal sealed class ModelGroup(ProblemList problems, string kind) : ItemGroup(problems)
{
    private readonly Dictionary<object, int> _places = new(ReferenceEqualityComparer.Instance);

    /// <inheritdoc/>
    public override bool HoldsMeetings => kind == nameof(Meeting);

    /// <inheritdoc/>
    public override string ItemWord => "item";

    /// <summary>Whether anything was left out or changed since the items were gathered.</summary>
    public bool IsAsGiven(IReadOnlyList<object?> given)
    {
        if (given.Count != Items.Count + Absences.Count)
        {
            return false;
        }

        for (var i = 0; i < given.Count; i++)
        {
            if (!ReferenceEquals(given[i], Absences.Count > 0 ? Absences[i] : Items[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Notes the place of an item in its list, from 0. False when the very object stands there already.</summary>
    public bool Note(object item, int place) => _places.TryAdd(item, place);

    /// <summary>Where a property of an item lies.</summary>
    public static ProblemLocation PlaceOf(Locator? locator, string kind, string? id, int place, Member? member) => ItemPlace.Of(
        locator, kind, string.IsNullOrWhiteSpace(id) ? "#" + (place + 1).ToString(CultureInfo.InvariantCulture) : id, member);

    /// <inheritdoc/>
    public override ProblemLocation Whole(Member member) => new(ItemPlace.Pack, Column: member.Property) { Item = kind };

    /// <inheritdoc/>
    protected override void Add(
        ProblemSeverity severity, string code, Locator? locator, string id, object? owner, Member member, string message, string expected, string action)
    {
        var place = owner is not null && _places.TryGetValue(owner, out var known) ? known : 0;
        Problems.Add(
            new Problem
            {
                Code = code,
                Severity = severity,
                Location = PlaceOf(locator, owner?.GetType().Name ?? kind, id, place, member),
                Message = message,
                Expected = expected,
                Action = action,
            }, place + 1);
    }
}
