// Stories of the grammar agree with themselves, and every departure costs exactly the sentence it is in.
#include "core/evaluation/story_grammar.h"

#include <QRegularExpression>
#include <QtTest>
#include <cmath>
#include <set>

using namespace quantoscope;

namespace {

constexpr std::uint64_t storyCount = 500;

QStringList sentencesOf(const QString& story)
{
    static const QRegularExpression gap("(?<=[.!]) ");
    return story.split(gap);
}

/// A story chosen for having every kind of fact the tests below change.
QString lostKite()
{
    return "Once upon a time there was a brave fox named Lily. She lived with her aunt in a small mill. "
           "She had a red kite that she loved very much. One sunny day, Lily took the red kite to the park. "
           "There she met a boy named Tom. Suddenly Lily could not find the red kite anymore. "
           "Tom promised to help her look for the red kite. They looked for it everywhere in the park. "
           "Then Tom found the kite under a bench. \"It was under a bench all the time,\" laughed Lily. "
           "The fox and the boy stayed friends for ever.";
}

double scoreOf(const QString& text)
{
    return scoreStory(text.toStdString()).score;
}

} // namespace

class tst_StoryGrammar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstStoryNeverChanges()
    {
        QCOMPARE(QString::fromStdString(generateStory(std::uint64_t { 0 })),
                 "Once upon a time there was a curious frog named Noah. "
                 "He lived with his grandmother in a small tower. His favourite toy was a green whistle. "
                 "On a windy day, Noah set off for the village and carried the green whistle with him. "
                 "He saw his friend Ben, a mouse from next door. "
                 "Suddenly a cheeky donkey grabbed the green whistle. "
                 "Noah and Ben ran after the donkey as fast as they could. "
                 "Ben took some berries out of his pocket. "
                 "The donkey smelled the berries and dropped the whistle. "
                 "Noah was happy to have the green whistle back. "
                 "Noah and Ben played together until the sun went down. "
                 "In the evening he walked home and told stories about Ben. "
                 "That night the frog fell asleep with a smile.");
    }

    void everyStoryScoresOne()
    {
        for (std::uint64_t seed = 0; seed < storyCount; ++seed) {
            const std::string story = generateStory(seed);
            const StoryScore score = scoreStory(story);
            QVERIFY2(score.score == 1.0, story.c_str());
            QVERIFY(score.sentences() >= leastSentencesOfAStory && score.sentences() <= 14);
        }
    }

    void storiesAreOneLineOfPlainEnglish()
    {
        static const QRegularExpression plain("^[A-Z][A-Za-z ,.!?\"]*[.!]$");
        double words = 0;
        for (std::uint64_t seed = 0; seed < storyCount; ++seed) {
            const QString story = QString::fromStdString(generateStory(seed));
            QVERIFY2(plain.match(story).hasMatch(), qPrintable(story));
            QVERIFY2(!story.contains("  "), qPrintable(story));
            static const QRegularExpression wrongArticle("\\b(a [aeiou]|an [^aeiou])",
                                                         QRegularExpression::CaseInsensitiveOption);
            QVERIFY2(!story.contains(wrongArticle), qPrintable(story));
            words += static_cast<double>(story.count(' ') + 1);
        }
        words /= static_cast<double>(storyCount);
        QVERIFY2(words > 100 && words < 125, qPrintable(QString::number(words)));
    }

    void successiveDrawsDiffer()
    {
        const std::vector<std::string> stories = generateStories(5, 300);
        QCOMPARE(stories.front(), generateStory(std::uint64_t { 5 }));
        QCOMPARE(std::set<std::string>(stories.begin(), stories.end()).size(), stories.size());
        QVERIFY(generateStories(5, 300) == stories);
    }

    void changedFactCostsItsSentence_data()
    {
        QTest::addColumn<int>("sentence");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto change = [](const char* what, int sentence, const QString& before, const QString& after) {
            QTest::newRow(what) << sentence << before << after;
        };
        change("hero's name", 3, "Lily", "Anna");
        change("friend's name", 6, "Tom", "Ben");
        change("hero in the friend's place", 8, "Tom", "Lily");
        change("colour", 6, "red", "blue");
        change("thing", 5, "kite", "drum");
        change("place", 7, "in the park", "by the lake");
        change("preposition of the place", 7, "in the park", "at the park");
        change("hiding spot", 9, "under a bench", "behind a stone");
        change("kind", 10, "fox", "cat");
        change("friend's kind", 10, "boy", "girl");
        change("pronoun", 6, "her", "him");
        change("possessive", 1, "her", "his");
        change("article", 2, "a red", "an red");
        change("word order", 4, "There she", "She there");
        change("lost full stop", 10, "ever.", "ever");
        change("other plot", 6, "Tom promised to help her look for the red kite.",
               "\"I know how to mend it,\" said Tom.");
    }

    void changedFactCostsItsSentence()
    {
        QFETCH(int, sentence);
        QFETCH(QString, before);
        QFETCH(QString, after);
        QStringList sentences = sentencesOf(lostKite());
        QCOMPARE(sentences.size(), 11);
        QCOMPARE(scoreOf(lostKite()), 1.0);
        QString& changed = sentences[sentence];
        QVERIFY(changed.contains(before));
        changed.replace(changed.indexOf(before), before.size(), after);

        const StoryScore score = scoreStory(sentences.join(' ').toStdString());
        QCOMPARE(score.sentences(), 11U);
        for (int i = 0; i < 11; ++i)
            QCOMPARE(score.sentenceAgrees[static_cast<std::size_t>(i)], i != sentence);
        QCOMPARE(score.score, 10.0 / 11.0);
    }

    void firstSentenceOfAPlotDecidesIt()
    {
        QStringList sentences = sentencesOf(lostKite());
        sentences[5] = "But then Lily slipped, and the kite broke.";
        const StoryScore score = scoreStory(sentences.join(' ').toStdString());
        const std::vector<bool> expected { true, true, true, true, true, true, false, false, false, false, true };
        QVERIFY(score.sentenceAgrees == expected);
    }

    void factsFirstMentionedStand()
    {
        // With another name in the first sentence, all that name the hero or her gender contradict it.
        const QString story = lostKite().replace("named Lily", "named Hugo");
        const StoryScore score = scoreStory(story.toStdString());
        const std::vector<bool> expected { true, false, false, false, false, false, false, true, true, false, true };
        QVERIFY(score.sentenceAgrees == expected);
    }

    void clashingFactsDoNotAgree()
    {
        QCOMPARE(scoreOf("Once upon a time there was a brave girl named Tom."), 0.0);
        QCOMPARE(scoreOf("Once upon a time there was a brave girl named Lily. There she met a girl named Lily."), 0.1);
        QCOMPARE(scoreOf("There he met a boy named Lily."), 0.0);
        QCOMPARE(scoreOf("There he met an owl named Lily."), 0.1);
    }

    void repetitionAndDisorderCost()
    {
        const QString story = lostKite();
        QCOMPARE(scoreOf(story + ' ' + story), 0.5);
        QStringList sentences = sentencesOf(story);
        std::swap(sentences[3], sentences[4]);
        QCOMPARE(scoreOf(sentences.join(' ')), 10.0 / 11.0);
    }

    void truncatedStoryLosesWhatIsMissing()
    {
        const QStringList sentences = sentencesOf(lostKite());
        for (int kept = 1; kept <= sentences.size(); ++kept)
            QCOMPARE(scoreOf(sentences.mid(0, kept).join(' ')), std::min(kept, 10) / 10.0);
        QCOMPARE(scoreOf(sentences.mid(0, 4).join(' ') + " There she met"), 0.4);
    }

    void babbleScoresZero_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << "";
        QTest::newRow("spaces") << "  \n ";
        QTest::newRow("words of the grammar") << "Lily kite the the red. Park park with. She she said, took.";
        QTest::newRow("signs") << "!!! ... ?? \" , .";
        QTest::newRow("one long word") << QString(5000, 'a');
        QTest::newRow("other English") << "The committee met on Tuesday. Nothing was decided.";
        QTest::newRow("bytes") << QString::fromLatin1("\x80\xff\x01. \xc3.");
    }

    void babbleScoresZero()
    {
        QFETCH(QString, text);
        QCOMPARE(scoreOf(text), 0.0);
    }

    void meanAndStandardError()
    {
        const std::string good = lostKite().toStdString();
        QCOMPARE(scoreStories({}).mean, 0.0);
        QCOMPARE(scoreStories({ good }).mean, 1.0);
        QCOMPARE(scoreStories({ good }).standardError, 0.0);
        const Consistency consistency = scoreStories({ good, "Nonsense.", good, "Nonsense." });
        QCOMPARE(consistency.mean, 0.5);
        QCOMPARE(consistency.stories, 4U);
        QCOMPARE(consistency.standardError, std::sqrt(1.0 / 3.0 / 4.0));
    }
};

QTEST_GUILESS_MAIN(tst_StoryGrammar)
#include "tst_story_grammar.moc"
