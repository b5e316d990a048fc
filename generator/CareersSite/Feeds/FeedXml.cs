using System.Buffers;
using System.Text;
using System.Xml;

namespace CareersSite.Feeds;

/// <summary>How all XML of the site is written.</summary>
public static class FeedXml
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    };

    public static XmlWriter WriterTo(IBufferWriter<byte> bytes) => XmlWriter.Create(new BufferStream(bytes), Settings);

    /// <summary>An element whose text stands in CDATA, as readers of these feeds want it; <c>]]&gt;</c> in it is split.</summary>
    public static void WriteCData(this XmlWriter xml, string name, string value)
    {
        xml.WriteStartElement(name);
        xml.WriteCData(Legal(value));
        xml.WriteEndElement();
    }

    /// <summary>The text without what XML forbids even as an entity: most control characters, and halves of surrogate pairs.</summary>
    public static string Legal(string text)
    {
        if (IsLegal(text))
        {
            return text;
        }

        var legal = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                legal.Append(text, i, 2);
                i++;
            }
            else if (XmlConvert.IsXmlChar(text[i]))
            {
                legal.Append(text[i]);
            }
        }

        return legal.ToString();
    }

    private static bool IsLegal(string text)
    {
        foreach (var c in text)
        {
            if (!XmlConvert.IsXmlChar(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>XmlWriter wants a stream.</summary>
    private sealed class BufferStream(IBufferWriter<byte> bytes) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => bytes.Write(buffer.AsSpan(offset, count));

        public override void Write(ReadOnlySpan<byte> buffer) => bytes.Write(buffer);
    }
}
