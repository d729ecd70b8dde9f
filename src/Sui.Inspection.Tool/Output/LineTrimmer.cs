using System.Text;

namespace Sui.Inspection.Tool.Output;

/// <summary>Leaves out the spaces that tables are padded with at the ends of lines; a file or a pipe needs none.</summary>
internal sealed class LineTrimmer(TextWriter inner) : TextWriter
{
    private int _spaces;

    /// <inheritdoc/>
    public override Encoding Encoding => inner.Encoding;

    /// <inheritdoc/>
    public override IFormatProvider FormatProvider => inner.FormatProvider;

    /// <inheritdoc/>
    public override void Write(char value)
    {
        if (value == ' ')
        {
            _spaces++;
            return;
        }

        if (value is not ('\n' or '\r'))
        {
            for (; _spaces > 0; _spaces--)
            {
                inner.Write(' ');
            }
        }

        _spaces = 0;
        inner.Write(value);
    }

    /// <inheritdoc/>
    public override void Flush() => inner.Flush();
}
