namespace Sui.Inspection.Pdf.Text;

/// <summary>
/// Joins a letter and an accent that follows it into one character, for the letters of Welsh, English and their
/// neighbours. The runtime's own normalisation does nothing in invariant mode, so results would differ between hosts.
/// </summary>
internal static class Composition
{
    private static readonly Dictionary<(char Letter, char Accent), char> Pairs = Build(
        ('\u0300', "AÀEÈIÌNǸOÒUÙWẀYỲaàeèiìnǹoòuùwẁyỳ"),
        ('\u0301', "AÁCĆEÉIÍLĹNŃOÓRŔSŚUÚWẂYÝZŹaácćeéiílĺnńoórŕsśuúwẃyýzź"),
        ('\u0302', "AÂCĈEÊGĜHĤIÎJĴOÔSŜUÛWŴYŶaâcĉeêgĝhĥiîjĵoôsŝuûwŵyŷ"),
        ('\u0303', "AÃIĨNÑOÕUŨaãiĩnñoõuũ"),
        ('\u0304', "AĀEĒIĪOŌUŪaāeēiīoōuū"),
        ('\u0306', "AĂGĞaăgğ"),
        ('\u0307', "CĊEĖGĠIİZŻcċeėgġzż"),
        ('\u0308', "AÄEËIÏOÖUÜWẄYŸaäeëiïoöuüwẅyÿ"),
        ('\u030A', "AÅUŮaåuů"),
        ('\u030B', "OŐUŰoőuű"),
        ('\u030C', "CČDĎEĚNŇRŘSŠTŤZŽcčdďeěnňrřsštťzž"),
        ('\u0327', "CÇSŞcçsş"),
        ('\u0328', "AĄEĘaąeę"));

    /// <summary>The one character for both, or 0 when there is none.</summary>
    public static char Join(char letter, char accent) => Pairs.GetValueOrDefault((letter, accent));

    private static Dictionary<(char Letter, char Accent), char> Build(params (char Accent, string Letters)[] rows)
    {
        var pairs = new Dictionary<(char Letter, char Accent), char>();
        foreach (var (accent, letters) in rows)
        {
            for (var index = 0; index < letters.Length; index += 2)
            {
                pairs.Add((letters[index], accent), letters[index + 1]);
            }
        }

        return pairs;
    }
}
