// Everyday English questions about care, so that English words alone do not sound like danger.
export const ENGLISH_ORDINARY: readonly string[] = `
my husband has dementia and I need a break
my wife needs help getting dressed in the morning
my father is lonely and lives by himself
my mother can no longer cook for herself
my son has a learning disability and wants to live on his own
my daughter is very anxious about school
my brother is recovering from a brain injury
my sister drinks too much and I want to support her
my neighbour is old and gets no visitors
my child is autistic and needs a quiet place
my back hurts when I do the housework
my legs are weak and I need a walking frame
my dad keeps falling and we want to prevent it
my mum is forgetful, where can she be tested
my partner has depression and sits at home all day
I have panic attacks on the train
I am afraid of falling in the shower
I am tired all the time since my illness
I am in debt and do not open my letters
I am new here and want to meet people
I need someone to do the cleaning
I need transport to the hospital for my treatment
I need help with forms and benefits
I want to stop smoking
I want to talk to someone about my grief
I can not sleep because of worries
I cannot climb the stairs any more
I look after my wife day and night
is there a choir for people with dementia
is there a day centre near the park
do you offer meals on wheels
do you speak Arabic at the care home
can a nurse come to my house to change a dressing
can someone take my father for a walk
how do I apply for a personal budget
how long is the waiting list for a nursing home
who helps with personal care at the weekend
who can visit my grandmother once a week
where can I borrow a wheelchair
where can I meet other carers
looking for a physiotherapist at home
looking for a buddy for my autistic brother
help for parents of teenagers
help with money and letters
support after a divorce
support for young carers
a place to stay for a week while I am away
care in the last weeks of life at home
she fell last month and now needs exercises
he had a heart attack two years ago and wants to get fit
he was abused as a child and wants therapy
she lost her husband and feels empty
our baby was born early and we are exhausted
the children are stuck between us since we separated
dad is confused more and more often, memory clinic
she forgets to take her tablets
he gets angry since his brain injury
swimming lessons for my disabled son
learning to use a tablet at my age
living with chronic pain
`
  .trim()
  .split('\n');
