import type { Language } from '../../platform/language/language.ts';
import { CheckboxOptions, Details, Grid, HiddenField, Paragraph } from '../../ui/index.ts';
import { subjectGroups, subjectsNamed } from '../matching/index.ts';
import { SUBJECTS_SHOWN } from './understood-form.rules.ts';
import type { FormValues } from './understood-values.rules.ts';
import type { Words } from './words.ts';

type Props = { words: Words['understood']; language: Language; values: FormValues };

const optionsOf = (subjects: { id: string; name: string }[]) =>
  subjects.map(({ id, name }) => ({ value: id, label: name }));

/** What it is about: what we read, to be ticked away, and all else to be added. */
export function SubjectFields({ words, language, values }: Props) {
  const { subjects, about } = values;
  return (
    <div>
      <HiddenField name={SUBJECTS_SHOWN} value="ja" />
      {subjects.length > 0 ? (
        <CheckboxOptions
          name="about"
          label={words.subjects}
          hint={words.subjectsHint}
          values={about}
          options={optionsOf(subjectsNamed(subjects, language))}
        />
      ) : (
        <Paragraph>{words.noSubjects}</Paragraph>
      )}
      <Details summary={subjects.length > 0 ? words.addSubject : words.chooseSubject}>
        <Paragraph soft>{words.addSubjectHint}</Paragraph>
        <Grid columns={2}>
          {subjectGroups(language).map(({ id, name, all }) => {
            const others = all.filter((one) => !subjects.includes(one.id));
            return (
              others.length > 0 && (
                <Details summary={name}>
                  <CheckboxOptions
                    name="about"
                    id={`f-about-${id}`}
                    label={name}
                    values={about}
                    options={optionsOf(others)}
                  />
                </Details>
              )
            );
          })}
        </Grid>
      </Details>
    </div>
  );
}
