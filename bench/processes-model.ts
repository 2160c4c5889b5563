/** A step, a choice by FEEL, round again eight times, a last step: what both engines of the benchmark run. */
export const SMALL_PROCESS = `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="small" targetNamespace="bench">
  <bpmn:process id="klein" name="Klein" isExecutable="true">
    <bpmn:startEvent id="s"/>
    <bpmn:userTask id="a" name="Bellen"/>
    <bpmn:exclusiveGateway id="x" default="x_b"/>
    <bpmn:userTask id="b" name="Afronden"/>
    <bpmn:endEvent id="e"/>
    <bpmn:sequenceFlow id="s_a" sourceRef="s" targetRef="a"/>
    <bpmn:sequenceFlow id="a_x" sourceRef="a" targetRef="x"/>
    <bpmn:sequenceFlow id="x_a" sourceRef="x" targetRef="a">
      <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">n &lt; 8</bpmn:conditionExpression>
    </bpmn:sequenceFlow>
    <bpmn:sequenceFlow id="x_b" sourceRef="x" targetRef="b"/>
    <bpmn:sequenceFlow id="b_e" sourceRef="b" targetRef="e"/>
  </bpmn:process>
</bpmn:definitions>`;
