const escaped = (text: string): string => text.replace(/[&<>"]/g, (found) => `&#${found.charCodeAt(0)};`);

const LANES = [
  ['front', 'Frontoffice'],
  ['mid', 'Midoffice'],
  ['back', 'Backoffice'],
] as const;
const HEIGHT = 160;

/** Three offices, a beginning, one step and an end: something that runs from the first minute. */
export const emptyProcess = (key: string, name: string): string => {
  const lane = ([office, label]: (typeof LANES)[number]): string =>
    `<bpmn:lane id="lane_${office}" name="${label}" aanzet:office="${office}">${
      office === 'front'
        ? '<bpmn:flowNodeRef>begin</bpmn:flowNodeRef><bpmn:flowNodeRef>eerste_stap</bpmn:flowNodeRef><bpmn:flowNodeRef>einde</bpmn:flowNodeRef>'
        : ''
    }</bpmn:lane>`;
  const drawnLane = ([office]: (typeof LANES)[number], at: number): string =>
    `<bpmndi:BPMNShape id="lane_${office}_di" bpmnElement="lane_${office}" isHorizontal="true"><dc:Bounds x="150" y="${80 + at * HEIGHT}" width="850" height="${HEIGHT}" /></bpmndi:BPMNShape>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:aanzet="https://aanzet.example/bpmn" id="definitions" targetNamespace="https://aanzet.example/werkprocessen">
  <bpmn:collaboration id="samen"><bpmn:participant id="organisatie" name="${escaped(name)}" processRef="${key}" /></bpmn:collaboration>
  <bpmn:process id="${key}" name="${escaped(name)}" isExecutable="true">
    <bpmn:laneSet id="kantoren">${LANES.map(lane).join('')}</bpmn:laneSet>
    <bpmn:startEvent id="begin" name="Begin"><bpmn:outgoing>pijl_1</bpmn:outgoing></bpmn:startEvent>
    <bpmn:userTask id="eerste_stap" name="Eerste stap" aanzet:role="contact" aanzet:clock="PT24H working"><bpmn:incoming>pijl_1</bpmn:incoming><bpmn:outgoing>pijl_2</bpmn:outgoing></bpmn:userTask>
    <bpmn:endEvent id="einde" name="Klaar"><bpmn:incoming>pijl_2</bpmn:incoming></bpmn:endEvent>
    <bpmn:sequenceFlow id="pijl_1" sourceRef="begin" targetRef="eerste_stap" />
    <bpmn:sequenceFlow id="pijl_2" sourceRef="eerste_stap" targetRef="einde" />
  </bpmn:process>
  <bpmndi:BPMNDiagram id="tekening"><bpmndi:BPMNPlane id="vlak" bpmnElement="samen">
    <bpmndi:BPMNShape id="organisatie_di" bpmnElement="organisatie" isHorizontal="true"><dc:Bounds x="120" y="80" width="880" height="${HEIGHT * LANES.length}" /></bpmndi:BPMNShape>
    ${LANES.map(drawnLane).join('\n    ')}
    <bpmndi:BPMNShape id="begin_di" bpmnElement="begin"><dc:Bounds x="232" y="142" width="36" height="36" /></bpmndi:BPMNShape>
    <bpmndi:BPMNShape id="eerste_stap_di" bpmnElement="eerste_stap"><dc:Bounds x="350" y="120" width="138" height="80" /></bpmndi:BPMNShape>
    <bpmndi:BPMNShape id="einde_di" bpmnElement="einde"><dc:Bounds x="572" y="142" width="36" height="36" /></bpmndi:BPMNShape>
    <bpmndi:BPMNEdge id="pijl_1_di" bpmnElement="pijl_1"><di:waypoint x="268" y="160" /><di:waypoint x="350" y="160" /></bpmndi:BPMNEdge>
    <bpmndi:BPMNEdge id="pijl_2_di" bpmnElement="pijl_2"><di:waypoint x="488" y="160" /><di:waypoint x="572" y="160" /></bpmndi:BPMNEdge>
  </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
</bpmn:definitions>
`;
};
