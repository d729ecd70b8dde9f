using Sui.Inspection.Annexes.Publication;
using Sui.Inspection.CaseFiles.Journal;

namespace Sui.Inspection.CaseFiles.Entries;

/// <content>Names as they were read.</content>
internal static partial class LikeNames
{
    /// <summary>A name as it was read: reading it takes longer than comparing.</summary>
    /// <param name="text">The name.</param>
    /// <param name="rules">By which rules (<see cref="CaseRules"/>).</param>
    internal sealed class Read(string text, int rules)
    {
        private readonly List<string> _plain = [.. WrittenDigits.Readings(text)];
        private List<Reading>? _readings;
        private List<List<string>>? _texts;

        /// <summary>The name as it is written.</summary>
        public string Text => text;

        /// <summary>The rules.</summary>
        public int Rules => rules;

        /// <summary>How it can be read.</summary>
        internal List<Reading> Readings => _readings ??= [.. _plain.SelectMany(plain => ReadAll(plain, rules))];

        /// <summary>All words of it, those of double names apart.</summary>
        internal List<List<string>> Texts => _texts ??=
            [.. _plain.Select(plain => Moderation.WordsOf(string.Concat(plain.Select(letter => letter is '-' or '\u2010' or '\u2011' ? ' ' : letter))).ToList())];
    }

    /// <summary>How a name can be read.</summary>
    /// <param name="Words">Its words.</param>
    /// <param name="IsSurnameFirst">Whether a surname comes first.</param>
    /// <param name="Surname">The surname alone, where what stands behind it may be a place; null otherwise.</param>
    /// <param name="IsPlaced">Whether what stands behind it is hardly a first name.</param>
    /// <param name="IsTitled">Whether a title stands before it: any of its words may be the surname then, for a surname that stands alone.</param>
    internal sealed record Reading(List<string> Words, bool IsSurnameFirst, Reading? Surname, bool IsPlaced, bool IsTitled)
    {
        /// <summary>Whether something that can be a name itself was taken off: 'Anne Ma' is a name.</summary>
        public bool IsBeside { get; init; }
    }
}
